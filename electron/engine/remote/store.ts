/** A table that has come whole becomes a table of the catalog, or the newest revision of one. */
import { createHash } from 'node:crypto';
import type { Task } from '#shared/api/task.ts';
import type { FolderLevel } from '../catalog/folders.ts';
import { createFolderPlacer } from '../catalog/folders.ts';
import { prepareTable } from '../catalog/prepare.ts';
import { publishRevision } from '../catalog/publish.ts';
import { stageCells, sweepStaged } from '../catalog/stage.ts';
import type { EngineContext } from '../context.ts';
import { statement } from '../db/open.ts';
import { takeWriterLock } from '../db/writer-lock.ts';
import { readSettings } from '../settings/settings.ts';
import { assembleCells } from './assemble.ts';
import type { Downloaded } from './download.ts';
import type { RemoteTable } from './model.ts';
import { dropParts } from './parts.ts';
import type { Source } from './sources.ts';
import { noteArrived, selectionText, type WantedTable } from './wanted.ts';

export interface StoredRemote {
  /** `same`: what came is what was here; nothing was stored. */
  readonly outcome: 'new' | 'updated' | 'same';
  readonly revisions: { readonly before: number; readonly after: number } | null;
}

/** Another import may be long. */
const LOCK_PATIENCE_MS = 10 * 60_000;

const CURRENT = `
  SELECT revision, file_hash AS fileHash FROM revision WHERE table_key = ? AND is_current = 1`;
const ADD_PROVENANCE = `
  INSERT INTO provenance (revision, source_name, root, table_id, selection, fetched_at, updated,
    licence, source_text)
  VALUES (@revision, @sourceName, @root, @tableId, @selection, @fetchedAt, @updated, @licence,
    @sourceText)`;

/** Whole or not at all: table, provenance, and that it has arrived, are one transaction. */
export async function storeDownloaded(
  context: EngineContext,
  source: Source,
  wanted: WantedTable,
  { remote, shape, pieces, updated }: Downloaded,
  task: Task,
): Promise<StoredRemote> {
  const { db } = context;
  const lock = await takeWriterLock(context.folder, task.signal, LOCK_PATIENCE_MS);
  const cells = stageCells(db);
  try {
    sweepStaged(db);
    const hash = createHash('sha256');
    let bytes = 0;
    const onPiece = (packed: Buffer) => {
      hash.update(packed);
      bytes += packed.length;
    };
    const sizes = shape.asked.map(({ codes }) => codes.length);
    const { symbols, marks } = await assembleCells(
      db,
      wanted.remoteId,
      pieces,
      sizes,
      cells,
      onPiece,
      task,
    );
    const { languages } = shape.model;
    const table = prepareTable({
      ...shape.model,
      marks,
      symbols: symbols.model(languages.length),
    });
    const fetchedAt = context.now().toISOString();
    const place = createFolderPlacer(db);
    const readCurrent = (tableKey: number) =>
      statement<[number], { revision: number; fileHash: Buffer }>(db, CURRENT).get(tableKey);
    const fileHash = hash.update(table.packed).digest();
    const stored = db
      .transaction((): StoredRemote => {
        const { tableKey } = wanted;
        const before = tableKey === null ? undefined : readCurrent(tableKey);
        if (tableKey !== null && before?.fileHash.equals(fileHash)) {
          noteArrived(db, wanted, { tableKey, tableId: remote.id, updated });
          dropParts(db, wanted.remoteId);
          return { outcome: 'same', revisions: null };
        }
        const published = publishRevision(
          db,
          {
            table,
            cells,
            source: {
              kind: 'upload',
              path: `${source.root}/tables/${encodeURIComponent(remote.id)}`,
              fileSize: bytes,
              fileHash,
              encoding: 'utf-8',
              recipe: null,
            },
            warnings: 0,
            identity: { id: remote.id, tableKey: wanted.tableKey },
            folder: () => place(foldersOf(source, remote)),
            sortCode: remote.languages[0]?.table.sortCode ?? remote.id,
          },
          fetchedAt,
          readSettings(db).revisionsKept,
        );
        const after = readCurrent(published.tableKey)?.revision ?? 0;
        const { config } = source;
        const main = remote.languages[0]?.language;
        statement(db, ADD_PROVENANCE).run({
          revision: after,
          sourceName: source.name,
          root: source.root,
          tableId: remote.id,
          selection: selectionText(wanted.selection),
          fetchedAt,
          updated,
          licence: config.license,
          sourceText:
            config.sourceReferences.find(({ language }) => language === main)?.text ?? null,
        });
        noteArrived(db, wanted, { tableKey: published.tableKey, tableId: remote.id, updated });
        dropParts(db, wanted.remoteId);
        return {
          outcome: published.isUpdate ? 'updated' : 'new',
          revisions: before ? { before: before.revision, after } : null,
        };
      })
      .immediate();
    if (stored.outcome === 'same') cells.discard();
    else context.emit({ kind: 'changed', room: 'catalog', ids: [remote.id] });
    return stored;
  } catch (error) {
    cells.discard();
    throw error;
  } finally {
    lock.release();
  }
}

/** The server's folders, below one of its own. */
function foldersOf({ name }: Source, { languages }: RemoteTable): readonly FolderLevel[] {
  const [first] = languages;
  const path = first?.table.paths[0] ?? [];
  return [
    { code: name, labels: new Map([['', name]]), sortCode: null },
    ...path.map(({ id, label, sortCode }, depth): FolderLevel => {
      const labels = new Map([['', label || id]]);
      for (const { language, table } of languages) {
        const own = table.paths[0]?.[depth];
        if (own?.id === id && own.label !== '') labels.set(language.toLowerCase(), own.label);
      }
      return { code: id, labels, sortCode };
    }),
  ];
}
