import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ImportReport } from '#shared/api/answers.ts';
import { type Engine, openEngine } from '../engine.ts';

const corpus = process.env.STATDESK_CORPUS;
const expectations = z.object({
  files: z.record(
    z.string(),
    z.object({
      outcome: z.enum(['ok', 'error']),
      failure: z.object({ line: z.number().nullable() }).optional(),
      matrix: z.string().nullish(),
      cells: z.number().optional(),
      expectedFailure: z.object({ line: z.number(), keyword: z.string() }).optional(),
    }),
  ),
});

describe.skipIf(!corpus)('importing the corpus', () => {
  let folder = '';
  let engine: Engine;
  let report: ImportReport;
  const { files } = corpus
    ? expectations.parse(JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8')))
    : { files: {} };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'statdesk-corpus-'));
    engine = openEngine({
      folder,
      role: 'writer',
      version: 'test',
      paths: 'allowed',
      uploadsFolder: null,
      downloadsFolder: null,
      samplesFolder: null,
    });
    report = await engine.call('import.start', { items: [{ kind: 'path', path: corpus ?? '' }] });
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('makes a table of every file that holds one', () => {
    const expected = Object.keys(files).filter((name) => files[name]?.outcome === 'ok');
    expect(report.imported.map(({ path }) => basename(path)).sort()).toEqual(expected.sort());
    const ids = report.imported.map(({ table }) => table.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of report.imported) expect(one.cells).toBe(files[basename(one.path)]?.cells);
  });

  test('gives a file whose MATRIX is taken an id of its own, and says so', () => {
    const taken = report.imported.filter(({ sharesMatrixWith }) => sharesMatrixWith !== null);
    expect(taken.length).toBeGreaterThan(3);
    for (const one of taken) {
      expect(one.table).toMatch(/-\d+$/);
      expect(one.warnings.map(({ code }) => code)).toContain('import.matrix-taken');
    }
  });

  test('refuses broken files with a place, and leaves nothing of them', async () => {
    const expected = Object.keys(files).filter((name) => files[name]?.outcome === 'error');
    expect(report.failed.map(({ path }) => basename(path)).sort()).toEqual(expected.sort());
    for (const { problems, excerpt } of report.failed) {
      expect(problems[0]?.place?.line).toBeGreaterThanOrEqual(1);
      expect(excerpt.length).toBeGreaterThan(0);
    }
    const { total } = await engine.call('catalog.tables', {});
    expect(total).toBe(report.imported.length);
  });

  test('tells the expected findings', () => {
    for (const [name, { expectedFailure }] of Object.entries(files)) {
      if (!expectedFailure) continue;
      const problems = [
        ...report.imported.filter(({ path }) => basename(path) === name).flatMap((x) => x.warnings),
        ...report.failed.filter(({ path }) => basename(path) === name).flatMap((x) => x.problems),
      ];
      const places = problems.map(({ place }) => `${place?.line} ${place?.keyword}`);
      expect(places, name).toContain(`${expectedFailure.line} ${expectedFailure.keyword}`);
    }
  });

  test('says unchanged the second time, and gives every table and chunk a clean bill', async () => {
    const again = await engine.call('import.start', {
      items: [{ kind: 'path', path: corpus ?? '' }],
    });
    expect(again.imported).toEqual([]);
    expect(again.unchanged.length).toBe(report.imported.length);
    const check = await engine.call('catalog.check', {});
    expect(check).toMatchObject({ ok: true, problems: [] });
  });

  test('finds tables by words of every language', async () => {
    for (const query of ['befolk', 'Greenland OR kalaallit', 'statistik -befolkning', '"', '()*']) {
      const page = await engine.call('catalog.tables', { query });
      expect(page.rows.length).toBeLessThanOrEqual(page.total);
    }
    const { rows } = await engine.call('catalog.tables', { query: 'vuosi' });
    expect(rows.length).toBeGreaterThan(0);
  });
});
