/**
 * What the tests of this room share: PX files read from memory and written to it, and what of two tables
 * has to be equal.
 *
 * Equal means: the same languages, texts, variables with their roles, codes, periods and placements,
 * contents, notes, marks, symbols, attributes and unknown keywords in the same order, and every cell with
 * the same number or symbol. Order and wrapping of statements, CHARSET, CODEPAGE and AXIS-VERSION are the
 * writer's.
 */
import { createHash } from 'node:crypto';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { resolveAll } from '#shared/selection/resolve.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import { findFormat, writeDataset } from '../../formats/index.ts';
import { KEYWORDS } from '../../px/keywords.ts';
import { readPx } from '../../px/read.ts';
import { bytesSource } from '../../px/source.ts';
import { idleTask as TASK } from '../../px/testing.ts';
import { openDataset } from '../../selection/dataset.ts';
import { createMemoryChunks, type MemoryChunks, readWhole } from '../../selection/testing.ts';

export interface ReadTable {
  readonly model: TableModel;
  readonly chunks: MemoryChunks;
}

export async function read(bytes: Uint8Array, name = 'table.px'): Promise<ReadTable | null> {
  let chunks = createMemoryChunks();
  const reading = await readPx(
    bytesSource(bytes, name),
    {},
    () => {
      chunks = createMemoryChunks();
      return chunks;
    },
    TASK,
  );
  return reading.outcome === 'table' ? { model: reading.model, chunks } : null;
}

export async function readGood(bytes: Uint8Array): Promise<ReadTable> {
  const table = await read(bytes);
  if (!table)
    throw new Error(`cannot be read again:\n${Buffer.from(bytes).toString().slice(0, 800)}`);
  return table;
}

export async function write(
  { model, chunks }: ReadTable,
  choose: (model: TableModel) => ResolvedSelection = (whole) =>
    resolveAll(tableInLanguage(whole, 'T')),
  options: object = {},
): Promise<Uint8Array> {
  const table = tableInLanguage(model, 'T');
  const dataset = openDataset(table, choose(model), chunks, 'stored', model);
  const parts: Buffer[] = [];
  const sink = {
    write(bytes: Uint8Array) {
      parts.push(Buffer.from(bytes));
    },
  };
  await writeDataset(findFormat('px'), dataset, options, sink, TASK);
  return Buffer.concat(parts);
}

/** What of a model has to be equal. */
export function comparable(model: TableModel): unknown {
  const { facts, statements, ...rest } = model;
  const { charset, codePage, axisVersion, matrixIsDeclared, ...ownFacts } = facts;
  const unknown = statements
    .filter(({ keyword, isBroken }) => !KEYWORDS.has(keyword) && !isBroken)
    .map(({ keyword, language, subkeys, raw }) => ({
      keyword,
      language,
      subkeys,
      raw: raw.trim().replaceAll('\r\n', '\n'),
    }));
  return JSON.parse(JSON.stringify({ ...rest, facts: ownFacts, unknown }));
}

export async function cellsOf({ model, chunks }: ReadTable): Promise<string> {
  const table = tableInLanguage(model, 'T');
  const { values, status, wide } = await readWhole(
    openDataset(table, resolveAll(table), chunks, 'stored', model),
  );
  const text = values.map((value, at) => wide.get(at) ?? (status[at] ? `s${status[at]}` : value));
  return createHash('sha256').update(text.join(' ')).digest('hex');
}
