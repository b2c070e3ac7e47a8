/**
 * A selection worked out against one table: which values, what is eliminated, what stands where.
 * The order of the checks is PxWebApi 2's: a request with several faults gives the first of them.
 */
import type { Table, Variable } from '../cube/table.ts';
import type { Problem } from '../errors/problem.ts';
import { ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { defaultSelection } from './default.ts';
import { canEliminate } from './elimination.ts';
import { findVariable } from './find-variable.ts';
import type { ItemFault } from './grammar.ts';
import { matchItems } from './match.ts';
import type {
  ChosenVariable,
  EliminatedVariable,
  Placement,
  ResolvedSelection,
  Selection,
  VariableSelection,
} from './selection.ts';
import { nearestText, suggestCode } from './suggest.ts';
import type { ValueList } from './value-list.ts';
import { valuesOf } from './value-list.ts';

export interface ResolveOptions {
  /** A placement that does not name every variable once: the table's own layout, or a problem. */
  readonly illegalPlacement: 'ignore' | 'refuse';
  /** Most cells of an answer, itself allowed. */
  readonly cellLimit?: number;
}

/**
 * Resolves a selection against the table that it chooses from (`withCodelists`). Nothing selected at all means the default selection, whatever the placement.
 *
 * @throws ProblemError with a code of `selection.*`; `place.field` names the variable,
 *   `place.column` the place in an illegal expression (from 1).
 */
export function resolveSelection(
  table: Table,
  selection: Selection,
  options: ResolveOptions,
): ResolvedSelection {
  if (selection.variables.length === 0) {
    const fallback = defaultSelection(table, options.cellLimit);
    return resolveSelection(table, fallback, { illegalPlacement: 'refuse' });
  }
  const requests = mergeRequests(table, selection.variables);
  checkMandatory(table, requests);

  const chosen = new Map<number, ChosenVariable>();
  for (const [variable, { items, values }] of requests) {
    const found = chooseValues(table.variables[variable] as Variable, values, items);
    if (found.length > 0) chosen.set(variable, { variable, values: found });
  }
  const cellCount = [...chosen.values()].reduce((cells, { values }) => cells * values.length, 1);
  if (options.cellLimit !== undefined && cellCount > options.cellLimit) {
    throw new ProblemError(
      problem('selection.too-many-cells', { cells: cellCount, limit: options.cellLimit }),
    );
  }
  const requestOrder = [...requests.keys()];
  const layout = placeVariables(table, chosen, requestOrder, selection.placement);
  if (layout === null && options.illegalPlacement === 'refuse') {
    throw new ProblemError(problem('selection.illegal-placement'));
  }
  const { stub, heading } = layout ?? ownLayout(table, chosen);
  const pick = (variable: number): ChosenVariable => chosen.get(variable) as ChosenVariable;
  return {
    stub: stub.map(pick),
    heading: heading.map(pick),
    eliminated: eliminate(table, chosen),
    cellCount,
  };
}

/** Every value of every variable in the table's own layout: nothing is eliminated. */
export function resolveAll(table: Table): ResolvedSelection {
  const chosen = new Map(
    table.variables.map((variable, i) => [
      i,
      { variable: i, values: variable.codes.map((_, value) => value) },
    ]),
  );
  const { stub, heading } = ownLayout(table, chosen);
  const pick = (variable: number): ChosenVariable => chosen.get(variable) as ChosenVariable;
  return {
    stub: stub.map(pick),
    heading: heading.map(pick),
    eliminated: [],
    cellCount: table.variables.reduce((cells, { codes }) => cells * codes.length, 1),
  };
}

interface VariableRequest {
  readonly items: string[];
  readonly values: ValueList;
}

/** Position in the table → what is asked of it, in request order; the same variable twice is merged. */
function mergeRequests(
  table: Table,
  selections: readonly VariableSelection[],
): Map<number, VariableRequest> {
  const requests = new Map<number, VariableRequest>();
  for (const { variableCode, valueCodes } of selections) {
    const at = findVariable(table, variableCode);
    const variable = table.variables[at];
    if (!variable) throw new ProblemError(unknownVariable(table, variableCode));
    const values = valuesOf(variable);
    const known = requests.get(at);
    if (known) for (const item of valueCodes) known.items.push(item);
    else requests.set(at, { items: [...valueCodes], values });
  }
  return requests;
}

function checkMandatory(table: Table, requests: ReadonlyMap<number, VariableRequest>): void {
  table.variables.forEach((variable, i) => {
    if (!requests.has(i) && !canEliminate(variable)) {
      throw new ProblemError(missingVariable(variable));
    }
  });
}

function chooseValues(
  variable: Variable,
  list: ValueList,
  items: readonly string[],
): readonly number[] {
  const match = matchItems(list, items);
  if (!match.ok) {
    const place = { field: variable.code };
    throw new ProblemError(
      match.problem.kind === 'illegal'
        ? illegalExpression(variable, match.item, match.problem)
        : problem(
            'selection.unknown-value',
            {
              variable: variable.code,
              item: quoteInput(match.problem.code),
              ...suggestion(suggestCode(list, match.problem.code)),
            },
            { place },
          ),
    );
  }
  if (match.values.length === 0 && !canEliminate(variable)) {
    throw new ProblemError(missingVariable(variable));
  }
  return match.values;
}

function suggestion(code: string | null): { hasSuggestion: string; suggestion: string } {
  return { hasSuggestion: code === null ? 'no' : 'yes', suggestion: code ?? '' };
}

function illegalExpression(
  variable: Variable,
  item: string,
  { fault, position }: { fault: ItemFault; position: number },
): Problem {
  return problem(
    'selection.illegal-expression',
    { variable: variable.code, item: quoteInput(item), fault },
    { place: { field: variable.code, column: position + 1 } },
  );
}

function missingVariable(variable: Variable): Problem {
  return problem(
    'selection.missing-variable',
    { variable: variable.code },
    { place: { field: variable.code } },
  );
}

export function unknownVariable(table: Table, code: string): Problem {
  const codes = table.variables.map((variable) => variable.code);
  const nearest = nearestText(
    codes.map((known) => known.toLowerCase()),
    code.toLowerCase(),
  );
  return problem('selection.unknown-variable', {
    table: table.id,
    variable: quoteInput(code),
    variables: codes.join(', '),
    ...suggestion(codes[nearest] ?? null),
  });
}

function eliminate(table: Table, chosen: ReadonlyMap<number, unknown>): EliminatedVariable[] {
  return table.variables.flatMap((variable, i): EliminatedVariable[] => {
    if (chosen.has(i)) return [];
    return variable.elimination.kind === 'value'
      ? [{ variable: i, kind: 'value', value: variable.elimination.valueIndex }]
      : [{ variable: i, kind: 'sum' }];
  });
}

interface Layout {
  readonly stub: readonly number[];
  readonly heading: readonly number[];
}

function ownLayout(table: Table, chosen: ReadonlyMap<number, unknown>): Layout {
  const kept = [...table.variables.keys()].filter((i) => chosen.has(i));
  return {
    stub: kept.filter((i) => table.variables[i]?.placement === 'stub'),
    heading: kept.filter((i) => table.variables[i]?.placement === 'heading'),
  };
}

/** Null where the placement is illegal. */
function placeVariables(
  table: Table,
  chosen: ReadonlyMap<number, unknown>,
  requestOrder: readonly number[],
  placement: Placement | null,
): Layout | null {
  if (!placement || (placement.stub === null && placement.heading === null)) {
    return ownLayout(table, chosen);
  }
  const named = (codes: readonly string[] | null) =>
    codes?.map((code) => findVariable(table, code)) ?? null;
  const stub = named(placement.stub);
  const heading = named(placement.heading);
  const given = [...(stub ?? []), ...(heading ?? [])];
  const isTwice = new Set(given).size < given.length;
  if (isTwice || given.some((variable) => !chosen.has(variable))) return null;
  if (stub && heading) return given.length === chosen.size ? { stub, heading } : null;
  const order = new Set([...requestOrder, ...table.variables.keys()]);
  const rest = [...order].filter((variable) => chosen.has(variable) && !given.includes(variable));
  return { stub: stub ?? rest, heading: heading ?? rest };
}
