/** Groupings that users make, kept in the catalog. */
import { z } from 'zod';
import type { ParsedParams } from '#shared/api/contract.ts';
import {
  draftProblems,
  draftSchema,
  type OwnGrouping,
  tidyDraft,
} from '#shared/codelist/own-grouping.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { findVariable } from '#shared/selection/find-variable.ts';
import { readModel } from '../catalog/models.ts';
import { findTable } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';
import { foldName } from './families.ts';
import { fileStem } from './file-stem.ts';

interface Row {
  readonly id: string;
  readonly tableId: string;
  readonly variableCode: string;
  readonly content: string;
  readonly savedAt: string;
}

const content = draftSchema.extend({
  variableLabel: z.string(),
  domains: z.array(z.string()).readonly(),
  values: z.array(z.object({ code: z.string(), label: z.string() })).readonly(),
});

const STAMP = `
  SELECT count(*) || ' ' || ifnull(max(grouping_no), 0) AS stamp FROM own_grouping`;

const LIST = `
  SELECT grouping_id AS id, table_id AS tableId, variable_code AS variableCode, content,
    saved_at AS savedAt
  FROM own_grouping ORDER BY id_key`;

const SAVE = `
  INSERT OR REPLACE INTO own_grouping (grouping_id, id_key, table_id, variable_code, content, saved_at)
  VALUES (@id, @idKey, @tableId, @variableCode, @content, @savedAt)`;

const FILE_NAMES = `SELECT name FROM database_file WHERE kind = 'grouping'`;

const kept = new WeakMap<Connection, { stamp: string; groupings: readonly OwnGrouping[] }>();

/** All of a catalog, by id; parsed once until one is saved or removed. */
export function readOwnGroupings(db: Connection): readonly OwnGrouping[] {
  const stamp = statement<[], { stamp: string }>(db, STAMP).get()?.stamp ?? '';
  const known = kept.get(db);
  if (known?.stamp === stamp) return known.groupings;
  const groupings = statement<[], Row>(db, LIST).all().flatMap(readRow);
  kept.set(db, { stamp, groupings });
  return groupings;
}

/** Nothing for a row that is damaged: it costs itself alone. */
function readRow({ content: json, ...row }: Row): readonly OwnGrouping[] {
  try {
    return [{ ...row, ...content.parse(JSON.parse(json)) }];
  } catch {
    return [];
  }
}

/** `groupings.list` */
export function listGroupings({ db }: EngineContext): readonly OwnGrouping[] {
  return readOwnGroupings(db);
}

/** `groupings.get` @throws ProblemError `grouping.unknown`. */
export function getGrouping(
  { db }: EngineContext,
  { id }: ParsedParams<'groupings.get'>,
): OwnGrouping {
  return findGrouping(db, id);
}

function findGrouping(db: Connection, id: string): OwnGrouping {
  const found = readOwnGroupings(db).find((each) => foldName(each.id) === foldName(id));
  if (found) return found;
  throw new ProblemError(problem('grouping.unknown', { grouping: quoteInput(id) }));
}

/**
 * `groupings.save`: a new one, the changes of one, or one that was removed, by the id that it had.
 *
 * @throws ProblemError `grouping.*` for a draft that a file could not hold,
 *   `selection.unknown-table`, `selection.unknown-language`, `grouping.unknown-variable`.
 */
export function saveGrouping(
  { db, now, emit }: EngineContext,
  { id, tableId, variableCode, language, draft }: ParsedParams<'groupings.save'>,
): OwnGrouping {
  const [wrong] = draftProblems(draft);
  if (wrong) throw new ProblemError(wrong);
  const stored = findTable(db, tableId);
  const model = readModel(db, stored.revision);
  const table = tableInLanguage(model, stored.id, language);
  const at = findVariable(table, variableCode);
  const variable = table.variables[at];
  if (!variable) {
    const values = { table: stored.id, variable: quoteInput(variableCode) };
    throw new ProblemError(problem('grouping.unknown-variable', values));
  }
  const tidied = tidyDraft(draft);
  const save = db.transaction((): OwnGrouping => {
    const known = readOwnGroupings(db);
    const before = known.find((each) => id !== null && foldName(each.id) === foldName(id));
    const grouping: OwnGrouping = {
      ...tidied,
      id: before?.id ?? id ?? freeId(db, tidied.name, known),
      tableId: stored.id,
      variableCode: variable.code,
      variableLabel: variable.label,
      domains: [...new Set(model.variables[at]?.domain.flatMap((domain) => domain || []))],
      values: [
        ...variable.codes.map((code, place) => ({ code, label: variable.labels[place] ?? code })),
        ...goneValues(tidied.groups, variable.codes, before?.values ?? []),
      ],
      savedAt: now().toISOString(),
    };
    const { id: own, tableId: of, variableCode: code, savedAt, ...rest } = grouping;
    db.prepare(SAVE).run({
      id: own,
      idKey: foldName(own),
      tableId: of,
      variableCode: code,
      content: JSON.stringify(rest),
      savedAt,
    });
    return grouping;
  });
  const grouping = save.immediate();
  emit({ kind: 'changed', room: 'groupings', ids: [grouping.id] });
  return grouping;
}

/** `groupings.remove` @throws ProblemError `grouping.unknown`. */
export function removeGrouping(
  { db, emit }: EngineContext,
  { id }: ParsedParams<'groupings.remove'>,
): OwnGrouping {
  const removed = findGrouping(db, id);
  db.prepare('DELETE FROM own_grouping WHERE id_key = ?').run(foldName(removed.id));
  emit({ kind: 'changed', room: 'groupings', ids: [removed.id] });
  return removed;
}

/** Members that the table lacks, with the labels that they had when they were last there. */
function goneValues(
  groups: OwnGrouping['groups'],
  codes: readonly string[],
  before: OwnGrouping['values'],
): OwnGrouping['values'] {
  const there = new Set(codes);
  const labels = new Map(before.map(({ code, label }) => [code, label]));
  const gone = new Set(groups.flatMap(({ members }) => members.filter((code) => !there.has(code))));
  return [...gone].map((code) => ({ code, label: labels.get(code) ?? code }));
}

/** The file name that an export has: no other grouping of the catalog has it, made here or imported. */
function freeId(db: Connection, name: string, known: readonly OwnGrouping[]): string {
  const files = db.prepare<[], { name: string }>(FILE_NAMES).all();
  const taken = new Set([
    ...known.map(({ id }) => foldName(id)),
    ...files.map((file) => foldName(`agg_${file.name}`)),
  ]);
  const stem = fileStem(name);
  let id = `agg_${stem}.agg`;
  for (let no = 2; taken.has(foldName(id)); no++) id = `agg_${stem}-${no}.agg`;
  return id;
}
