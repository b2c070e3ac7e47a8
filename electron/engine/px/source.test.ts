import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProgressReport, Task } from '#shared/api/task.ts';
import { readPx } from './read.ts';
import { openFileSource } from './source.ts';
import { idleTask } from './testing.ts';

const text = `CHARSET="ANSI";
LANGUAGE="en";
STUB="row";
HEADING="column";
VALUES("row")=${Array.from({ length: 300 }, (_, i) => `"${i}"`).join(',')};
VALUES("column")=${Array.from({ length: 300 }, (_, i) => `"${i}"`).join(',')};
DATA=
${'1 2 3 '.repeat(30_000)};
NOTE="late";
`;
const noCells = () => ({ write() {} });

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-px-'));
  path = join(folder, 'a table.px');
  await writeFile(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

test('every byte of a file passes once and in order, also those after the cells', async () => {
  const source = await openFileSource(path);
  const hash = createHash('sha256');
  const options = { blockBytes: 4096, onBytes: (bytes: Uint8Array) => hash.update(bytes) };
  const reading = await readPx(source, options, noCells, idleTask);
  await source.close();
  expect(hash.digest('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  expect(reading.outcome).toBe('table');
  if (reading.outcome === 'table') expect(reading.model.facts.matrix).toBe('a table');
});

test('progress tells bytes and cells up to the last', async () => {
  const reports: ProgressReport[] = [];
  const task: Task = { ...idleTask, report: (report) => reports.push(report) };
  const source = await openFileSource(path);
  await readPx(source, { blockBytes: 4096 }, noCells, task);
  await source.close();
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.at(-1)?.progress).toEqual([
    { unit: 'bytes', done: text.length, total: text.length },
    { unit: 'cells', done: 90_000, total: 90_000 },
  ]);
});

test('a cancelled task ends the reading with its own error', async () => {
  let blocks = 0;
  const stop = new Error('stop');
  const task: Task = {
    ...idleTask,
    async breathe() {
      if (++blocks === 5) throw stop;
    },
  };
  const source = await openFileSource(path);
  await expect(readPx(source, { blockBytes: 4096 }, noCells, task)).rejects.toBe(stop);
  await source.close();
});

test('what is no file, or is not there, is refused with a line', async () => {
  const missing = openFileSource(join(folder, 'missing.px'));
  const place = { code: 'px.cannot-read', place: { line: 1, column: 1 } };
  await expect(missing).rejects.toMatchObject({ problem: place });
  const source = await openFileSource(folder);
  await expect(readPx(source, {}, noCells, idleTask)).rejects.toMatchObject({ problem: place });
  await source.close();
});
