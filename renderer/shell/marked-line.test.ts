import { expect, test } from 'vitest';
import { markLine } from './marked-line.ts';

test('marks the spot, also behind the end of a line and in a line that was cut before', () => {
  const text = { line: 3, from: 0, text: 'abc', isCut: false };
  expect(markLine(text, { line: 3, column: 2 })).toMatchObject({
    before: 'a',
    spot: 'b',
    after: 'c',
  });
  expect(markLine(text, { line: 3, column: 4 })).toMatchObject({
    before: 'abc',
    spot: ' ',
    after: '',
  });
  expect(markLine({ ...text, from: 50, isCut: true }, { line: 3, column: 51 })).toMatchObject({
    before: '…',
    spot: 'a',
    after: 'bc…',
  });
  expect(markLine(text, { line: 4, column: 1 })).toMatchObject({ isHit: false, after: 'abc' });
});
