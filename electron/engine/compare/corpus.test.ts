/** Real PX files: each is equal to itself, and to the PX file that Statdesk writes of it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { openEngine } from '../engine.ts';

const corpus = process.env.STATDESK_CORPUS;
const files = corpus
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => /\.px$/i.test(name))
  : [];
/** Cells of the tables that are compared: larger ones take long and show nothing else. */
const MOST_CELLS = 500_000;

describe.skipIf(!corpus)('corpus', () => {
  test('no difference where there is none', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'statdesk-compare-'));
    const engine = openEngine({
      folder: join(folder, 'catalog'),
      role: 'writer',
      version: 'test',
      paths: 'allowed',
      uploadsFolder: null,
      downloadsFolder: null,
      samplesFolder: null,
    });
    const differing: unknown[] = [];
    let compared = 0;
    try {
      for (const [at, name] of files.entries()) {
        const path = join(corpus ?? '', name);
        const report = await engine.call('import.start', { items: [{ kind: 'path', path }] });
        const [imported] = report.imported;
        if (!imported || imported.cells > MOST_CELLS) continue;
        const { table: id } = imported;
        const table = withContentsVariable(await engine.call('table.metadata', { id }));
        const selection = {
          variables: table.variables.map(({ code }) => ({
            variableCode: code,
            valueCodes: ['*'],
            codelist: null,
          })),
          placement: null,
        };
        const copy = join(folder, `${at}.px`);
        await engine.call('export.write', {
          id,
          language: '',
          selection,
          format: 'px',
          numbers: 'stored',
          path: copy,
        });
        const again = await engine.call('import.start', { items: [{ kind: 'path', path: copy }] });
        const other = again.imported[0]?.table ?? again.unchanged[0]?.table ?? '';
        for (const later of [id, other]) {
          const comparison = await engine.call('table.compare', {
            before: { id, revision: 'current' },
            after: { id: later, revision: 'current' },
          });
          compared++;
          if (!comparison.isEqual || comparison.cells.compared !== imported.cells) {
            const { metadata, notes, values, variables } = comparison;
            differing.push({ name, later, metadata, notes, values, variables });
          }
        }
      }
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});
