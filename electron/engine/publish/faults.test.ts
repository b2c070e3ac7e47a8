/**
 * Every request that writes, spoilt before and after the catalog acted on it, in every way, for a first
 * publication and for an update; then resumed. What stands in the end is what an undisturbed sending
 * leaves: one dataset, each file once, and at no moment a draft that others could see.
 */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishRow } from '#shared/api/publish-answers.ts';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { connect, ferryDraft, openTestCatalog, type TestCatalog } from './testing/catalog.ts';
import { MATRIX_CATALOGS, type MatrixCatalog } from './testing/matrix.ts';
import type { Fault, FaultKind } from './testing/stand-in.ts';

const PHASES = ['first', 'update'] as const;
const WHENS = ['before', 'after'] as const;
const HOWS: readonly FaultKind[] = ['reset', '502', 'html', 'timeout', '500', '429'];
/** One answer is spoilt; or from that request on the catalog is out of reach until a restart. */
const SPREADS = ['once', 'outage'] as const;
type Phase = (typeof PHASES)[number];

/** What no catalog can be made to do, or what another cell has. */
function isEmpty(when: (typeof WHENS)[number], how: FaultKind, spread: (typeof SPREADS)[number]) {
  // Who says that he is busy has not acted.
  if (how === '429') return when === 'after' || spread === 'outage';
  return spread === 'outage' && how !== 'reset';
}

let catalog: TestCatalog;
const notesFile = () => join(catalog.folder, 'notes.txt');
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog.close());

/** The draft of one cell: a table and a file, of which an update changes the file and the words. */
async function draftOf(id: string, phase: Phase): Promise<PublicationDraft> {
  await writeFile(notesFile(), phase === 'first' ? 'as it was' : 'as it is now');
  const [table] = FERRY.resources;
  if (!table) throw new Error('a draft without resources');
  return {
    ...FERRY,
    id,
    // NAV knows packages by their titles.
    title: { en: `Ferries ${id}`, fr: `Bacs ${id}` },
    notes: {
      en: phase === 'first' ? 'Counted once.' : 'Counted anew.',
      fr: phase === 'first' ? 'Une fois.' : 'De nouveau.',
    },
    resources: [
      table,
      {
        id: '0d9c6c6e-2b8e-4f0a-8b58-0c7a1d5a0002',
        kind: 'file',
        name: { en: 'Notes' },
        fileName: 'notes.txt',
        format: 'txt',
        source: { path: notesFile() },
        role: 'documentation',
      },
    ],
  };
}
/** The same parts in every cell: what stands in the end must be the same to the letter. */
const FERRY = ferryDraft();

/** Sends the draft; whatever comes of it is in the journal. */
async function send(target: MatrixCatalog, id: string, phase: Phase): Promise<void> {
  const { engine } = catalog;
  const known = await engine.call('drafts.read', { id }).catch(() => null);
  const targets = [{ connectionId: target.kind, extra: { ...target.extra } }];
  const revision = known?.draft.revision ?? 0;
  const draft = await draftOf(id, phase);
  await engine.call('drafts.save', { draft: { ...draft, targets, revision } });
  await engine.call('publish.send', { id, connections: [target.kind] });
}

async function newest(id: string): Promise<PublishRow> {
  const [row] = await catalog.engine.call('publish.history', { id });
  if (!row) throw new Error('nothing was sent');
  return row;
}

type Started = Awaited<ReturnType<MatrixCatalog['start']>>;

interface Cell {
  readonly id: string;
  readonly server: Started;
}

/** A catalog with nothing in it but, for an update, the first publication; and a draft of its own. */
async function begin(target: MatrixCatalog, phase: Phase): Promise<Cell> {
  const server = await target.start();
  const id = randomUUID();
  await connect(catalog.engine, target.kind, server.origin, target.key, target.organization);
  if (phase === 'update') await send(target, id, 'first');
  server.spoil(() => null);
  return { id, server };
}

/** What stands there, the id of the draft taken out. */
function stateOf({ id, server }: Cell): unknown {
  return JSON.parse(JSON.stringify(server.state()).replaceAll(id, 'ID'));
}

/** Goes on until nothing is open any more. */
async function resume(server: Started): Promise<void> {
  server.spoil(() => null);
  server.setOutage(false);
  await catalog.reopen();
  await catalog.engine.call('publish.resume', {});
}

async function undisturbed(target: MatrixCatalog, phase: Phase) {
  const cell = await begin(target, phase);
  try {
    await send(target, cell.id, phase);
    expect(await newest(cell.id)).toMatchObject({ state: target.end });
    return { writes: cell.server.writes(), state: stateOf(cell) };
  } finally {
    await cell.server.close();
  }
}

describe.each(MATRIX_CATALOGS)('$kind', (target) => {
  test('every fault at every step ends in one publication', async () => {
    let cells = 0;
    for (const phase of PHASES) {
      const { writes, state } = await undisturbed(target, phase);
      expect(writes).toBeGreaterThan(0);
      for (let write = 0; write < writes; write++) {
        for (const when of WHENS) {
          for (const how of HOWS) {
            for (const spread of SPREADS) {
              if (isEmpty(when, how, spread)) continue;
              const name = `${phase}, write ${write}, ${when}, ${how}, ${spread}`;
              const cell = await begin(target, phase);
              const { id, server } = cell;
              let hits = 0;
              server.spoil((count) => {
                if (count !== write) return null;
                hits += 1;
                if (spread === 'outage') server.setOutage(true);
                return { when, how };
              });
              try {
                await send(target, id, phase);
                expect(hits, name).toBe(1);
                if (spread === 'outage') await resume(server);
                expect(await newest(id), name).toMatchObject({ state: target.end, isOpen: false });
                expect(stateOf(cell), name).toEqual(state);
                expect(server.leaks, name).toEqual([]);
                server.spoil(() => null);
                await send(target, id, phase);
                expect(server.writes(), `${name}: sent again`).toBe(0);
                cells += 1;
              } finally {
                await server.close();
              }
            }
          }
        }
      }
    }
    console.log(`${target.kind}: ${cells} cells of the fault matrix`);
  }, 600_000);

  test('any sequence of faults, ends and resumes ends in one publication', async () => {
    const { state } = await undisturbed(target, 'first');
    const fault = fc.record({
      write: fc.nat(6),
      when: fc.constantFrom(...WHENS),
      how: fc.constantFrom<FaultKind | 'closed'>('reset', '502', 'html', 'closed'),
      isOutage: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 4 }), async (faults) => {
        const cell = await begin(target, 'first');
        const { id, server } = cell;
        try {
          for (const [i, { write, when, how, isOutage }] of faults.entries()) {
            let closed: Promise<void> | null = null;
            server.setOutage(false);
            server.spoil((count): Fault | null => {
              if (count !== write) return null;
              if (isOutage) server.setOutage(true);
              if (how === 'closed') closed = catalog.engine.close();
              return { when, how: how === 'closed' ? 'timeout' : how };
            });
            const work =
              i === 0 ? send(target, id, 'first') : catalog.engine.call('publish.resume', {});
            await work.catch((error: unknown) => {
              if (closed === null) throw error;
            });
            await closed;
            await catalog.reopen();
          }
          await resume(server);
          expect(await newest(id)).toMatchObject({ state: target.end });
          expect(stateOf(cell)).toEqual(state);
          expect(server.leaks).toEqual([]);
        } finally {
          await server.close();
        }
      }),
      { numRuns: 25 },
    );
  }, 300_000);

  test('is not sent the same publication twice at once', async () => {
    const { state } = await undisturbed(target, 'first');
    const cell = await begin(target, 'first');
    try {
      const { id, server } = cell;
      await Promise.allSettled([send(target, id, 'first'), send(target, id, 'first')]);
      await resume(server);
      expect(stateOf(cell)).toEqual(state);
    } finally {
      await cell.server.close();
    }
  });
});
