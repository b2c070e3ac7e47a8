/** An engine with one small table and a draft, for tests of publishing. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type PublicationDraft,
  publicationDraft,
  type TargetKind,
} from '#shared/publication/draft.ts';
import { type Engine, openEngine } from '../../engine.ts';

export function ferryPx(cells = '10 20 30 40'): string {
  return `CHARSET="ANSI";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","fr";
MATRIX="FERRY";
TITLE="Ferry passengers by route and year";
TITLE[fr]="Passagers des ferries par ligne et année";
CONTENTS="Passengers";
CONTENTS[fr]="Passagers";
SUBJECT-AREA="Transport";
SUBJECT-AREA[fr]="Transports";
SUBJECT-CODE="TR";
UNITS="persons";
UNITS[fr]="personnes";
CONTACT="Ann Example, The Office, +47 1, ann@office.example";
LAST-UPDATED="20260102 09:00";
SOURCE="The Office";
NOTEX="Numbers are =made up.";
STUB="route";
STUB[fr]="ligne";
HEADING="year";
HEADING[fr]="année";
VALUES("route")="=East","West";
VALUES[fr]("ligne")="Est","Ouest";
CODES("route")="E","W";
CODES[fr]("ligne")="E","W";
VALUES("year")="2024","2025";
VALUES[fr]("année")="2024","2025";
CODES("year")="2024","2025";
CODES[fr]("année")="2024","2025";
TIMEVAL("year")=TLIST(A1),"2024","2025";
TIMEVAL[fr]("année")=TLIST(A1),"2024","2025";
DECIMALS=0;
DATA=
${cells};
`;
}

export interface TestCatalog {
  readonly folder: string;
  engine: Engine;
  /** Closes the engine and opens the catalog again, as another process would. */
  reopen(): Promise<void>;
  importCells(cells: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits are cut to nothing, and an answer is waited for a fifth of a second. */
const QUICK = {
  http: { wait: async () => {}, proxy: { kind: 'none' } },
  publishAnswerMs: 200,
} as const;

export async function openTestCatalog(): Promise<TestCatalog> {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-publish-'));
  const open = () =>
    openEngine({
      folder: join(folder, 'catalog'),
      role: 'writer',
      version: '1.2.3',
      paths: 'allowed',
      uploadsFolder: null,
      downloadsFolder: null,
      samplesFolder: null,
      ...QUICK,
    });
  const catalog: TestCatalog = {
    folder,
    engine: open(),
    async reopen() {
      await catalog.engine.close();
      catalog.engine = open();
    },
    async importCells(cells) {
      const path = join(folder, 'ferry.px');
      await writeFile(path, ferryPx(cells));
      await catalog.engine.call('import.start', { items: [{ kind: 'path', path }] });
    },
    async close() {
      await catalog.engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await catalog.importCells('10 20 30 40');
  return catalog;
}

/** A connection whose key stands in an environment variable of its own. */
export async function connect(
  engine: Engine,
  kind: TargetKind,
  url: string,
  key: string,
  organization: string | null = null,
): Promise<string> {
  const variable = `STATDESK_TEST_KEY_${kind.toUpperCase()}`;
  process.env[variable] = key;
  await engine.call('connections.save', {
    name: kind,
    kind,
    url,
    organization,
    key: { kind: 'environment', variable },
  });
  return kind;
}

/** CSV and PX of the whole table. */
export function ferryDraft(more: Partial<PublicationDraft> = {}): PublicationDraft {
  return publicationDraft.parse({
    id: randomUUID(),
    revision: 0,
    title: { en: 'Ferry passengers 2026', fr: 'Passagers des ferries 2026' },
    notes: { en: 'How many people take the ferry.', fr: 'Combien de personnes.' },
    keywords: { en: ['ferries', 'sea/transport'], fr: ['ferries', 'mer'] },
    licence: 'cc-by-4.0',
    contact: { name: 'Ann Example', email: 'ann@office.example' },
    frequency: 'ANNUAL',
    issued: '2026-01-02',
    temporal: { start: '2024-01-01', end: '2025-12-31' },
    resources: [
      {
        id: randomUUID(),
        kind: 'file',
        name: { en: 'Ferries as CSV' },
        fileName: 'ferries.csv',
        format: 'csv',
        source: { tableId: 'FERRY', selection: '*' },
      },
      {
        id: randomUUID(),
        kind: 'file',
        name: { en: 'Ferries as PX' },
        fileName: 'ferries.px',
        format: 'px',
        source: { tableId: 'FERRY', selection: '*' },
      },
    ],
    ...more,
  });
}
