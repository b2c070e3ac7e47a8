/** For tests: an engine on a temporary catalog, and small PX files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportReport } from '#shared/api/answers.ts';
import { type Engine, type EngineOptions, openEngine } from '../../engine.ts';

export interface TestCatalog {
  /** A folder for files; the catalog is in `catalog` below it. */
  readonly folder: string;
  readonly catalog: string;
  open(options?: Partial<EngineOptions>): Engine;
  /** Writes a file below the folder and gives its path. */
  write(name: string, content: string | Uint8Array): string;
}

export function createCatalog(): TestCatalog {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-catalog-'));
  const catalog = join(folder, 'catalog');
  const engines: Engine[] = [];
  onTestFinished(async () => {
    for (const engine of engines) await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    catalog,
    open(options = {}) {
      const engine = openEngine({
        folder: catalog,
        role: 'writer',
        version: 'test',
        paths: 'allowed',
        uploadsFolder: null,
        downloadsFolder: null,
        samplesFolder: null,
        ...options,
      });
      engines.push(engine);
      return engine;
    },
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

export function importPaths(engine: Engine, ...paths: string[]): Promise<ImportReport> {
  return engine.call('import.start', { items: paths.map((path) => ({ kind: 'path', path })) });
}

export interface PxOptions {
  readonly matrix?: string;
  readonly title?: string;
  readonly regions?: readonly string[];
  readonly cells?: string;
  readonly note?: string;
  /** Further statements before DATA. */
  readonly more?: string;
}

/** Regions by two years. */
export function pxText(options: PxOptions = {}): string {
  const { matrix = 'TAB1', title = 'Sheep', regions = ['North', 'South'], note = '' } = options;
  const { cells = regions.map((_, i) => `${i + 1} ${i + 11}`).join(' '), more = '' } = options;
  const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(',');
  return `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
DECIMALS=0;
MATRIX="${matrix}";
SUBJECT-CODE="AG";
SUBJECT-AREA="Farming";
TITLE="${title} by region and year";
CONTENTS="${title}";
UNITS="heads";
STUB="region";
HEADING="year";
VALUES("region")=${list(regions)};
CODES("region")=${list(regions.map((_, i) => `R${i}`))};
VALUES("year")="2024","2025";
CODES("year")="2024","2025";
TIMEVAL("year")=TLIST(A1),"2024","2025";
ELIMINATION("region")=YES;
LAST-UPDATED="20260101 08:00";
SOURCE="Nobody";
${note ? `NOTE="${note}";\n` : ''}${more}DATA=
${cells} ;
`;
}
