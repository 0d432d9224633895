import { test } from 'node:test';
import assert from 'node:assert/strict';
import { later } from '../../main/frontend/lib/later.js';

function timers() {
  const waiting = new Map();
  let last = 0;
  return {
    setTimeout: (action) => { last += 1; waiting.set(last, action); return last; },
    clearTimeout: (timer) => waiting.delete(timer),
    pass: () => { const due = [...waiting.values()]; waiting.clear(); due.forEach((action) => action()); },
  };
}

test('many calls in a row become one, with what was given last', () => {
  const clock = timers();
  const seen = [];
  const run = later((value) => seen.push(value), 250, clock);
  run('a');
  run('ab');
  run('abc');
  assert.deepEqual(seen, []);
  clock.pass();
  assert.deepEqual(seen, ['abc']);
});

test('running at once takes the place of what was waiting', () => {
  const clock = timers();
  const seen = [];
  const run = later((value) => seen.push(value), 250, clock);
  run('later');
  run.now('now');
  clock.pass();
  assert.deepEqual(seen, ['now']);
});
