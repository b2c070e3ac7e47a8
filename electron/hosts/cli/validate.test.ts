import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pxText } from './testing/px.ts';
import { json, runStatdesk } from './testing/run.ts';

let folder = '';
const run = (...words: string[]) => runStatdesk(['validate', ...words], { folder });
const answerSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      findings: z.array(
        z.strictObject({
          rule: z.string(),
          severity: z.enum(['error', 'warning', 'info']),
          line: z.number(),
          column: z.number(),
          keyword: z.string().nullable(),
          message: z.string(),
        }),
      ),
      more: z.number().optional(),
    }),
  ),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-validate-'));
  await mkdir(join(folder, 'px', 'sub'), { recursive: true });
  const whole = pxText({ matrix: 'ONE' });
  await writeFile(join(folder, 'px', 'one.px'), whole);
  await writeFile(
    join(folder, 'px', 'sub', 'TWO.PX'),
    whole.replace('DATA=', 'NOTE("nobody")="x";\nDATA='),
  );
  await writeFile(join(folder, 'px', 'broken.px'), whole.replace(/DATA=.*/s, 'DATA=\n1;\n'));
  await writeFile(join(folder, 'px', 'readme.txt'), 'no table');
  const wrong = Array.from({ length: 1500 }, (_, i) => `NOTE("nobody ${i}")="x";`).join('\n');
  await writeFile(join(folder, 'many.px'), whole.replace('DATA=', `${wrong}\nDATA=`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('validate', () => {
  test('gives every PX file of a folder with its findings, and status 1 for an error', async () => {
    const ran = await run('--json', 'px');
    expect(ran.status).toBe(1);
    const { files } = answerSchema.parse(json(ran));
    const at = (name: string) => join(folder, 'px', name);
    expect(files.map(({ path }) => path)).toEqual([
      at('broken.px'),
      at('one.px'),
      at('sub/TWO.PX'),
    ]);
    expect(files[0]?.findings).toContainEqual({
      rule: 'px.too-few-cells',
      severity: 'error',
      line: expect.any(Number),
      column: expect.any(Number),
      keyword: 'DATA',
      message: expect.stringContaining('The file may be cut off'),
    });
    expect(files[2]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'px.unknown-variable',
        severity: 'warning',
        keyword: 'NOTE',
      }),
    );
  });

  test('has status 0 where nothing is an error', async () => {
    const ran = await run('px/one.px');
    expect(ran.status).toBe(0);
    expect(ran.stdout.toString()).toContain(join(folder, 'px/one.px'));
    expect(ran.stderr).toMatch(/^statdesk: 1 PX file, 0 errors/);
  });

  test('groups findings under their file for people', async () => {
    const { stdout } = await run('px');
    expect(stdout.toString()).toMatch(
      /broken\.px\n(?: {2}.*\n)* {2}\d+:2 error px\.too-few-cells DATA: .*\n.*one\.px\n(?: {2}.*\n)+.*TWO\.PX\n/,
    );
  });

  test('lists a thousand findings of a file and counts the rest', async () => {
    const { files } = answerSchema.parse(json(await run('--json', 'many.px')));
    expect(files[0]?.findings.length).toBe(1000);
    expect(files[0]?.more).toBeGreaterThanOrEqual(500);
    expect((await run('many.px')).stdout.toString()).toMatch(/ {2}and \d+ more\n$/);
  });

  test('tells a path that is not there, and looks at the others', async () => {
    const ran = await run('--json', 'nowhere.px', 'px/one.px');
    expect(ran.status).toBe(1);
    const { files } = answerSchema.parse(json(ran));
    expect(files.length).toBe(2);
    expect(files[0]?.findings[0]?.rule).toBe('import.not-found');
  });

  test('asks for a path', async () => {
    const ran = await run();
    expect(ran.status).toBe(2);
    expect(ran.stdout.length).toBe(0);
  });

  test('stops when it is cancelled', async () => {
    const gone = AbortSignal.abort(new Error('stopped'));
    const ran = runStatdesk(['validate', 'px'], { folder, signal: gone });
    await expect(ran.then(({ stdout }) => stdout.length)).resolves.toBe(0);
  });
});
