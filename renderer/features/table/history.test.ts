import { expect, test } from 'vitest';
import { redo, remember, startHistory, undo } from './history.ts';

test('undo and redo walk the same steps', () => {
  let history = startHistory('a');
  history = remember(remember(history, 'b'), 'c');
  expect(undo(history).present).toBe('b');
  expect(undo(undo(history)).present).toBe('a');
  expect(undo(undo(undo(history))).present).toBe('a');
  expect(redo(undo(history))).toEqual(history);
  expect(redo(history)).toBe(history);
});

test('a change after undo forgets what was undone', () => {
  const history = remember(undo(remember(startHistory('a'), 'b')), 'c');
  expect(redo(history).present).toBe('c');
  expect(undo(history).present).toBe('a');
});

test('a hundred steps are kept', () => {
  let history = startHistory(0);
  for (let step = 1; step <= 150; step++) history = remember(history, step);
  for (let step = 0; step < 200; step++) history = undo(history);
  expect(history.present).toBe(50);
});
