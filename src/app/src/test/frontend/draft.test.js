import { test } from 'node:test';
import assert from 'node:assert/strict';
import { draftOf } from '../../main/frontend/lib/draft.js';

function storage() {
  const kept = new Map();
  return {
    getItem: (key) => (kept.has(key) ? kept.get(key) : null),
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

test('a draft comes back exactly as it was typed', () => {
  const draft = draftOf('new', storage());
  const typed = [['name', '<b>L’eau & “nous” \u202E</b>'], ['description', 'one\ntwo']];
  draft.write(typed);
  assert.deepEqual(draft.read(), typed);
});

test('drafts of two forms do not mix, and a forgotten one is gone', () => {
  const shared = storage();
  draftOf('a@1', shared).write([['name', 'A']]);
  draftOf('b@1', shared).write([['name', 'B']]);
  draftOf('a@1', shared).forget();
  assert.equal(draftOf('a@1', shared).read(), null);
  assert.deepEqual(draftOf('b@1', shared).read(), [['name', 'B']]);
});
