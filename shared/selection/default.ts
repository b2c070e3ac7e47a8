/** The selection shown where nothing is selected: PxWebApi 2's rules for a readable first screen. */
import type { Table, Variable } from '../cube/table.ts';
import { canEliminate } from './elimination.ts';
import type { Selection, VariableSelection } from './selection.ts';
import { valuesOf } from './value-list.ts';

/** Most values of a variable in the heading, and of one in the stub. */
const HEADING_VALUES = 13;
const STUB_VALUES = 1500;
/** A contents variable with fewer values than this fits the heading of a table of two variables. */
const FEW_CONTENTS = 6;

interface Part {
  readonly variable: Variable;
  readonly values: number;
}

/** In the order of the selection; `heading` outermost first. */
interface Choice {
  readonly order: readonly Part[];
  readonly stub: readonly Part[];
  readonly heading: readonly Part[];
}

/**
 * The default selection, expressions worked out to codes. Variables that are left out have no codes.
 *
 * @param cellLimit  Most cells: the stub is shortened, then the heading, until they fit.
 */
export function defaultSelection(table: Table, cellLimit = Number.POSITIVE_INFINITY): Selection {
  const { order, stub, heading } = shorten(choose(table.variables), cellLimit);
  const selections: VariableSelection[] = order.map(({ variable, values }) => ({
    variableCode: variable.code,
    valueCodes: firstCodes(variable, values),
    codelist: null,
  }));
  const taken = new Set(order.map(({ variable }) => variable));
  for (const variable of table.variables) {
    if (taken.has(variable)) continue;
    selections.push({ variableCode: variable.code, valueCodes: [], codelist: null });
  }
  const codes = (parts: readonly Part[]) => parts.map(({ variable }) => variable.code);
  return { variables: selections, placement: { heading: codes(heading), stub: codes(stub) } };
}

/** From the front; the newest of a time variable. In table order either way. */
function firstCodes(variable: Variable, count: number): readonly string[] {
  const { isTime, isNewestFirst } = valuesOf(variable);
  if (isTime && !isNewestFirst)
    return variable.codes.slice(Math.max(0, variable.codes.length - count));
  return variable.codes.slice(0, count);
}

function choose(variables: readonly Variable[]): Choice {
  const contents = variables.find((variable) => variable.role === 'contents');
  const time = variables.find((variable) => variable.role === 'time');
  const [only] = variables;
  if (variables.length === 1 && only) return allInStub(only);
  if (!contents || !time) return firstAndLast(variables, [], []);
  const rest = variables.filter((variable) => variable !== contents && variable !== time);
  const [other] = rest;
  if (!other) return contentsAndTime(contents, time);
  if (rest.length === 1) return withOneMore(contents, time, other);
  const order = [part(contents, 1), part(time, 1)];
  return firstAndLast(rest, order, order);
}

function part(variable: Variable, most: number): Part {
  return { variable, values: Math.min(variable.codes.length, most) };
}

function allInStub(variable: Variable): Choice {
  const stub = [part(variable, STUB_VALUES)];
  return { order: stub, stub, heading: [] };
}

function contentsAndTime(contents: Variable, time: Variable): Choice {
  const times = part(time, HEADING_VALUES);
  if (contents.codes.length < FEW_CONTENTS) {
    const heading = part(contents, HEADING_VALUES);
    return { order: [heading, times], stub: [times], heading: [heading] };
  }
  const stub = part(contents, STUB_VALUES);
  return { order: [stub, times], stub: [stub], heading: [times] };
}

function withOneMore(contents: Variable, time: Variable, other: Variable): Choice {
  if (contents.codes.length === 1) {
    const heading = [part(contents, 1), part(time, HEADING_VALUES)];
    const stub = [part(other, STUB_VALUES)];
    return { order: [...heading, ...stub], stub, heading };
  }
  const newest = part(time, 1);
  const { stub, heading } = bySize(contents, other);
  return { order: [newest, stub, heading], stub: [stub], heading: [newest, heading] };
}

/** Two variables: the larger to the stub; of equal ones the second. */
function bySize(first: Variable, second: Variable): { stub: Part; heading: Part } {
  const firstIsLarger = first.codes.length > second.codes.length;
  const [larger, smaller] = firstIsLarger ? [first, second] : [second, first];
  return { stub: part(larger, STUB_VALUES), heading: part(smaller, HEADING_VALUES) };
}

/**
 * The first and last variable of interest: mandatory ones where there are, and all mandatory ones
 * between them with one value. All others are left out.
 */
function firstAndLast(
  variables: readonly Variable[],
  order: readonly Part[],
  heading: readonly Part[],
): Choice {
  const mandatory = variables.filter((variable) => !canEliminate(variable));
  const [first] = mandatory.length > 0 ? mandatory : variables;
  const last =
    mandatory.length === 1
      ? variables.findLast(canEliminate)
      : (mandatory.at(-1) ?? variables.at(-1));
  if (!first || !last) return { order, stub: [], heading };
  const middles = mandatory.slice(1, -1).map((variable) => part(variable, 1));
  const pair = bySize(first, last);
  return {
    order: [...order, ...middles, pair.stub, pair.heading],
    stub: [pair.stub],
    heading: [...heading, ...middles, pair.heading],
  };
}

/** Shortens the stub variable, then the innermost heading variables, to at most `cellLimit` cells. */
function shorten(choice: Choice, cellLimit: number): Choice {
  const shortened = new Map<Part, Part>();
  const current = (item: Part) => shortened.get(item) ?? item;
  for (const item of [...choice.stub, ...choice.heading.toReversed()]) {
    const cells = choice.order.reduce((product, other) => product * current(other).values, 1);
    if (cells <= cellLimit) break;
    const most = Math.floor(cellLimit / (cells / item.values));
    shortened.set(item, { ...item, values: Math.max(1, most) });
  }
  return {
    order: choice.order.map(current),
    stub: choice.stub.map(current),
    heading: choice.heading.map(current),
  };
}
