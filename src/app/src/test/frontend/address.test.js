import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addressOf } from '../../main/frontend/lib/address.js';

test('an empty search has the plain address', () => {
  assert.equal(addressOf('/directory', [['q', '  ']]), '/directory');
});

test('several codes of a filter stay several, and a new search begins at the first page', () => {
  assert.equal(addressOf('/directory', [['q', 'eau'], ['type', 'association'], ['type', 'other'], ['page', '3']]),
    '/directory?q=eau&type=association&type=other');
});

test('what people type cannot break out of its parameter', () => {
  assert.equal(addressOf('/directory', [['q', 'a&archived=true#x']]), '/directory?q=a%26archived%3Dtrue%23x');
});
