import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '#shared/errors/problem.ts';
import { readExcerpt } from './excerpt.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-excerpt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string): string {
  const path = join(folder, 'a.px');
  writeFileSync(path, text);
  return path;
}

const at = (line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  code: 'px.not-px',
  severity: 'error',
  place: { line, column },
  ...more,
});

test('the line of a problem comes with its neighbours', () => {
  const path = write('one\r\ntwo\r\nthree\r\nfour');
  expect(readExcerpt(path, [at(3, 2)])).toMatchObject([
    { line: 2, text: 'two' },
    { line: 3, text: 'three', from: 0, isCut: false },
    { line: 4, text: 'four' },
  ]);
});

test('the spot in a long line is within what is shown', () => {
  const path = write(`${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`);
  const [line] = readExcerpt(path, [at(1, 5001)]);
  if (!line) throw new Error('no line');
  expect(line.text.indexOf('HERE')).toBe(5000 - line.from);
  expect(line.isCut).toBe(true);
});

test('each kind of problem has the lines of its first five places, remarks included', () => {
  const path = write(Array.from({ length: 100 }, (_, index) => `line ${index + 1}`).join('\n'));
  const many = Array.from({ length: 7 }, (_, index) => at(10 * (index + 1), 1));
  const lines = readExcerpt(path, [
    at(90, 1, { severity: 'info', code: 'px.stray-semicolon' }),
    ...many,
  ]);
  expect(lines.map(({ line }) => line)).toEqual([
    9, 10, 11, 19, 20, 21, 29, 30, 31, 39, 40, 41, 49, 50, 51, 89, 90, 91,
  ]);
});

test('a file full of problems keeps a bounded excerpt, with every kind in it', () => {
  const path = write(Array.from({ length: 900 }, (_, index) => `line ${index + 1}`).join('\n'));
  const problems = Array.from({ length: 200 }, (_, index) =>
    at(4 * (index + 1), 1, { place: { line: 4 * (index + 1), keyword: `K${index % 10}` } }),
  );
  const lines = readExcerpt(path, problems).map(({ line }) => line);
  expect(lines.length).toBeLessThanOrEqual(3 * 30);
  for (let kind = 1; kind <= 10; kind += 1) expect(lines).toContain(4 * kind);
});

test('a file that is gone has no excerpt', () => {
  expect(readExcerpt(join(folder, 'gone.px'), [at(1, 1)])).toEqual([]);
});
