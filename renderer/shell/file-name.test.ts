import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('the name of a file is the end of its path on every system', () => {
  expect(fileName('C:\\data\\a.px')).toBe('a.px');
  expect(fileName('/data/b.px')).toBe('b.px');
});
