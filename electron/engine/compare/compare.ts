/** What differs between two revisions of a table, or between two tables of the catalog. */
import type {
  CellChange,
  CellChanges,
  ComparedCell,
  ComparedSide,
  TableComparison,
} from '#shared/api/comparison.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { titleAt } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { STATUS_COUNT, STATUS_NUMBER, storedSymbol } from '#shared/cube/status.ts';
import { highestPrecision, shownDecimals } from '#shared/numbers/shown-decimals.ts';
import { openCells, type StoredCells } from '../catalog/cells.ts';
import { readModel } from '../catalog/models.ts';
import { findRevision } from '../catalog/revisions.ts';
import type { EngineContext } from '../context.ts';
import { type ComparedCells, compareCells, type TimeAxis } from './cells.ts';
import type { ChangedCell } from './largest.ts';
import { type Matching, matchTables } from './match.ts';
import { compareMetadata } from './metadata.ts';
import { valueItem, variableItem } from './names.ts';
import { compareNotes } from './notes.ts';
import { compareValues, compareVariables } from './renamed.ts';
import { planWalk, stridesOf, type WalkPlan } from './walk.ts';

interface Side {
  readonly facts: Omit<ComparedSide, 'title'>;
  readonly model: TableModel;
  readonly cells: StoredCells;
  /** Position of the language of the comparison. */
  readonly language: number;
}

/** Cells of each list where the caller does not say. */
const LISTED = 1000;

/**
 * `table.compare`
 *
 * @throws ProblemError `selection.unknown-table`, `catalog.no-such-revision`,
 *   `catalog.no-earlier-revision`.
 */
export async function compareTables(
  { db }: EngineContext,
  params: ParsedParams<'table.compare'>,
  task: Task,
): Promise<TableComparison> {
  const open = ({ id, revision }: ParsedParams<'table.compare'>['after']): Side => {
    const facts = findRevision(db, id, revision);
    const model = readModel(db, facts.revision);
    return {
      facts,
      model,
      cells: openCells(db, facts.revision, facts.cells),
      language: Math.max(0, model.languages.indexOf(params.language ?? '')),
    };
  };
  const [before, after] = [open(params.before), open(params.after)];
  const shown = { before: before.language, after: after.language };
  const matching = matchTables(before.model, after.model);
  const cells = await compareStored(before, after, matching, params.limit ?? LISTED, task);
  const found = {
    variables: compareVariables(before.model, after.model, matching, shown),
    values: compareValues(before.model, after.model, matching, shown),
    notes: compareNotes(before.model, after.model, matching, shown),
    metadata: compareMetadata(before.model, after.model, matching, after.language),
  };
  const { added, removed, renamed } = found.variables;
  const told = [added, removed, renamed, found.values, found.notes, found.metadata];
  return {
    before: describeSide(before),
    after: describeSide(after),
    isEqual: cells.changed === 0 && told.every((list) => list.length === 0),
    ...found,
    cells,
  };
}

function describeSide({ facts, model, language }: Side): ComparedSide {
  return { ...facts, title: titleAt(model, language) };
}

const NO_CHANGES: ComparedCells = {
  numbersChanged: 0,
  symbolsChanged: 0,
  largestAbsolute: [],
  largestRelative: [],
  symbols: [],
  symbolCounts: new Float64Array(STATUS_COUNT * STATUS_COUNT),
  byTime: new Float64Array(0),
};

async function compareStored(
  before: Side,
  after: Side,
  matching: Matching,
  limit: number,
  task: Task,
): Promise<CellChanges> {
  const plan = planWalk(before.model, after.model, matching);
  const found = await walkCells(before, after, plan, limit, task);
  const compared = plan.walk?.cells ?? 0;
  const name = createNamer(after, matching);
  const item = ({ side, variable }: { side: 'before' | 'after'; variable: number }) => {
    const { model, language } = side === 'before' ? before : after;
    return variableItem(model, variable, language);
  };
  const list = (cells: readonly ChangedCell[]) => cells.map((cell) => describeChange(cell, name));
  return {
    variables: matching.variables.map((match) =>
      variableItem(after.model, match.after, after.language),
    ),
    compared,
    added: after.cells.cellCount - compared,
    removed: before.cells.cellCount - compared,
    changed: found.numbersChanged + found.symbolsChanged,
    numbersChanged: found.numbersChanged,
    symbolsChanged: found.symbolsChanged,
    largestAbsolute: list(found.largestAbsolute),
    largestRelative: list(found.largestRelative),
    symbols: list(found.symbols),
    symbolCounts: listSymbolCounts(found.symbolCounts),
    byTime: listTimes(found.byTime, after),
    fixed: plan.fixed.map((one) => {
      const { model, language } = one.side === 'before' ? before : after;
      const variable = model.variables[one.variable];
      return {
        variable: item(one),
        value: variable ? valueItem(variable, one.value, language) : { code: '', label: '' },
        side: one.side,
      };
    }),
    incomparable: plan.incomparable.map(item),
  };
}

async function walkCells(
  before: Side,
  after: Side,
  { walk }: WalkPlan,
  limit: number,
  task: Task,
): Promise<ComparedCells> {
  await task.breathe();
  if (walk === null) return NO_CHANGES;
  const walking = compareCells(before.cells, after.cells, walk, timeAxis(after.model), limit);
  for (let step = walking.next(); ; step = walking.next()) {
    if (step.done) return step.value;
    task.report({ progress: [{ unit: 'cells', done: step.value, total: walk.cells }] });
    await task.breathe();
  }
}

function timeAxis(model: TableModel): TimeAxis | null {
  const place = model.variables.findIndex(({ isTime }) => isTime);
  const length = model.variables[place]?.codes.length ?? 0;
  const stride = stridesOf(model)[place] ?? 1;
  return length === 0 ? null : { length, stride };
}

function listTimes(changed: Float64Array, { model, language }: Side): CellChanges['byTime'] {
  const variable = model.variables.find(({ isTime }) => isTime);
  if (!variable) return [];
  return [...changed.entries()].flatMap(([value, count]) =>
    count === 0 ? [] : [{ time: valueItem(variable, value, language), changed: count }],
  );
}

interface NamedCell {
  /** One per variable that both tables have. */
  readonly values: CellChange['values'];
  /** As the later table shows this cell. */
  readonly shownDecimals: number;
}

type Namer = (placeAfter: number) => NamedCell;

function createNamer({ model, language }: Side, { variables }: Matching): Namer {
  const strides = stridesOf(model);
  return (place) => {
    const values = model.variables.map(
      ({ codes }, at) => Math.floor(place / (strides[at] ?? 1)) % codes.length,
    );
    const precision = model.variables.map(
      (variable, at) => variable.precision?.[values[at] ?? 0] ?? null,
    );
    return {
      values: variables.flatMap(({ after }) => {
        const variable = model.variables[after];
        return variable ? [valueItem(variable, values[after] ?? 0, language)] : [];
      }),
      shownDecimals: shownDecimals(highestPrecision(precision), model.facts.showDecimals),
    };
  };
}

function describeChange(cell: ChangedCell, name: Namer): CellChange {
  const { before, after, statusBefore, statusAfter, decimals } = cell;
  const isNumber = statusBefore === STATUS_NUMBER && statusAfter === STATUS_NUMBER;
  const difference = isNumber ? toDecimals(after - before, decimals) : null;
  const { values, shownDecimals: shown } = name(cell.placeAfter);
  return {
    values,
    before: describeCell(before, statusBefore),
    after: describeCell(after, statusAfter),
    difference,
    percent: difference === null || before === 0 ? null : (100 * difference) / Math.abs(before),
    decimals: Math.max(shown, neededDecimals(before, decimals), neededDecimals(after, decimals)),
  };
}

/** 0.3 less 0.1 is 0.2: no digits beyond those of the two numbers. */
function toDecimals(difference: number, decimals: number): number {
  const scaled = difference * 10 ** decimals;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER
    ? Math.round(scaled) / 10 ** decimals
    : difference;
}

/** The fewest that write a number whole. */
function neededDecimals(value: number, most: number): number {
  if (Number.isNaN(value)) return 0;
  let decimals = 0;
  while (decimals < most && toDecimals(value, decimals) !== value) decimals++;
  return decimals;
}

function describeCell(value: number, status: number): ComparedCell {
  return status === STATUS_NUMBER
    ? { value, symbol: null }
    : { value: null, symbol: storedSymbol(status) };
}

function listSymbolCounts(counts: Float64Array): CellChanges['symbolCounts'] {
  const symbol = (status: number) => (status === STATUS_NUMBER ? null : storedSymbol(status));
  return [...counts.entries()]
    .filter(([, cells]) => cells > 0)
    .map(([kind, cells]) => ({
      before: symbol(Math.floor(kind / STATUS_COUNT)),
      after: symbol(kind % STATUS_COUNT),
      cells,
    }))
    .sort((a, b) => b.cells - a.cells);
}
