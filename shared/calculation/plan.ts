/** What calculations need of an answer: worked out and checked before a cell is read. */
import { isRatioContents } from '../cube/ratio.ts';
import type { Table } from '../cube/table.ts';
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { findVariable } from '../selection/find-variable.ts';
import type { ResolvedSelection } from '../selection/selection.ts';
import { findCode } from '../selection/value-list.ts';
import { parsePeriod } from '../time/period.ts';
import type { AskedCalculation, AskedCalculations, CalculationAxis } from './calculation.ts';
import { findCalculation, type RegisteredCalculation } from './index.ts';

export interface PlannedCalculation {
  readonly kind: RegisteredCalculation;
  /** Position in the table of the variable that it goes along. */
  readonly variable: number;
  /** Position of the base among the variable's values. */
  readonly base: number | null;
  /** Positions of the values that are read, in table order: the chosen ones and what they are held against. */
  readonly reads: readonly number[];
  /** Per chosen value: its place in `reads`, and that of the value it is held against or -1. */
  readonly own: Int32Array;
  readonly partner: Int32Array;
  /** Adds up numbers of which a sum means nothing. */
  readonly isDoubtful: boolean;
  /** Adds up values together with the one that stands for all of them: its text, else null. */
  readonly totalAmongParts: string | null;
}

export interface CalculationPlan {
  readonly originals: AskedCalculations['originals'];
  readonly list: readonly PlannedCalculation[];
  /** The variable of which one value is left, since every result is one for all of them. */
  readonly collapsed: number | null;
  /** Cells of the result. */
  readonly cellCount: number;
}

/** Most cells of a result: it is held in memory as a whole, with what it is worked out of. */
const MOST_CELLS = 3_000_000;

/**
 * @param table  What the selection was resolved against.
 * @throws ProblemError `calculation.*`
 */
export function planCalculations(
  table: Table,
  resolved: ResolvedSelection,
  asked: AskedCalculations,
): CalculationPlan {
  const list = asked.list.map((one) => planOne(table, resolved, one));
  const [first] = list;
  const isOne =
    first !== undefined &&
    asked.originals === 'replaced' &&
    list.every(({ kind, variable }) => kind.isOneForAll && variable === first.variable);
  const collapsed = isOne ? first.variable : null;
  const contents = list.length + (asked.originals === 'kept' ? 1 : 0);
  const left = isOne ? resolved.cellCount / first.own.length : resolved.cellCount;
  const cellCount = left * contents;
  const mostRead = Math.max(
    0,
    ...list.map(({ reads, own }) => (resolved.cellCount / own.length) * reads.length),
  );
  if (Math.max(cellCount, mostRead) > MOST_CELLS) {
    throw new ProblemError(
      problem('calculation.too-many-cells', {
        cells: Math.max(cellCount, mostRead),
        limit: MOST_CELLS,
      }),
    );
  }
  return { originals: asked.originals, list, collapsed, cellCount };
}

function planOne(
  table: Table,
  resolved: ResolvedSelection,
  asked: AskedCalculation,
): PlannedCalculation {
  const kind = findCalculation(asked.kind);
  const variable = findAxis(table, kind, asked);
  const stored = table.variables[variable];
  const chosen = [...resolved.stub, ...resolved.heading].find((each) => each.variable === variable);
  if (!stored || !chosen) {
    throw new ProblemError(
      problem('calculation.left-out', { calculation: kind.id, variable: stored?.label ?? '' }),
    );
  }
  const axis: CalculationAxis = {
    codes: stored.codes,
    periods: stored.codes.map((code, at) =>
      parsePeriod(stored.periods?.[at] ?? code, stored.timeScale),
    ),
    total: stored.elimination.kind === 'value' ? stored.elimination.valueIndex : null,
  };
  const base = findBase(kind, asked, axis, stored.label);
  const partners = kind.partners(axis, base);
  const held = chosen.values.map((value) => partners[value] ?? -1);
  const reads = [...new Set([...chosen.values, ...held.filter((value) => value >= 0)])].sort(
    (a, b) => a - b,
  );
  const places = new Map(reads.map((value, place) => [value, place]));
  const placesOf = (values: readonly number[]) =>
    Int32Array.from(values, (value) => places.get(value) ?? -1);
  const isOfSum = held.every((value) => value < 0);
  return {
    kind,
    variable,
    base: base ?? (kind.base === 'total' && !isOfSum ? axis.total : null),
    reads,
    own: placesOf(chosen.values),
    partner: placesOf(held),
    isDoubtful: kind.addsUp && isOfSum && isRatio(table, resolved),
    totalAmongParts: kind.addsUp && isOfSum ? totalAmong(axis, chosen.values, stored.labels) : null,
  };
}

function findAxis(table: Table, kind: RegisteredCalculation, asked: AskedCalculation): number {
  if (kind.along === 'time') {
    const time = table.variables.findIndex(({ role }) => role === 'time');
    if (time >= 0) return time;
    throw new ProblemError(problem('calculation.no-time', { calculation: kind.id }));
  }
  const found = asked.variable === null ? -1 : findVariable(table, asked.variable);
  const variable = table.variables[found];
  if (variable && variable.role !== 'contents') return found;
  throw new ProblemError(
    problem('calculation.which-variable', {
      calculation: kind.id,
      variable: quoteInput(asked.variable ?? ''),
      variables: table.variables
        .flatMap(({ code, role }) => (role === 'contents' ? [] : [code]))
        .join(', '),
    }),
  );
}

function findBase(
  kind: RegisteredCalculation,
  { base }: AskedCalculation,
  { codes }: CalculationAxis,
  variable: string,
): number | null {
  if (kind.base === 'none' || (kind.base === 'total' && base === null)) return null;
  const found = base === null ? -1 : findCode(codes, base);
  if (found >= 0) return found;
  throw new ProblemError(
    problem('calculation.which-base', {
      calculation: kind.id,
      base: quoteInput(base ?? ''),
      variable,
    }),
  );
}

function totalAmong(
  { total }: CalculationAxis,
  chosen: readonly number[],
  labels: readonly string[],
): string | null {
  const isAmong = total !== null && chosen.length > 1 && chosen.includes(total);
  return isAmong ? (labels[total] ?? '') : null;
}

/** Whether any of the contents in the answer is a rate, an index or an average. */
function isRatio(table: Table, { stub, heading, eliminated }: ResolvedSelection): boolean {
  const at = table.variables.findIndex(({ role }) => role === 'contents');
  const chosen = [...stub, ...heading].find(({ variable }) => variable === at)?.values;
  const left = eliminated.flatMap((out) =>
    out.variable === at && out.kind === 'value' ? [out.value] : [],
  );
  const values = at < 0 ? [0] : (chosen ?? left);
  return (
    !table.aggregationAllowed ||
    values.some((value) => {
      const contents = table.contents[value];
      return contents !== undefined && isRatioContents(contents);
    })
  );
}
