/** What the user asks of a table: rules per variable and a layout. Plain data, so that it can be undone. */

import type { AskedCalculations } from '#shared/calculation/calculation.ts';
import { codelistOf } from '#shared/codelist/members.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import { type Layout, layoutFrom, ownLayout } from '#shared/pivot/layout.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { findCode } from '#shared/selection/value-list.ts';

/** Codes and expressions as in a selection, one item each. Empty: not selected. */
export type Rule = readonly string[];

export interface Query {
  /** By variable code; every variable of the table has an entry. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** Ids of the codelists that stand in place of a variable's own values, by variable code. */
  readonly codelists: Readonly<Record<string, string>>;
  readonly layout: Layout;
  /** What is worked out of the answer. */
  readonly calculated?: AskedCalculations | undefined;
}

/** The query that a selection stands for. Variables the table lacks are ignored. */
export function queryFrom(table: Table, selection: Selection): Query {
  const rules: Record<string, Rule> = {};
  for (const variable of table.variables) {
    const items = selection.variables
      .filter((each) => each.variableCode === variable.code)
      .flatMap((each) => each.valueCodes);
    rules[variable.code] = isEveryCode(variable, items) ? ['*'] : items;
  }
  const codelists = Object.fromEntries(
    selection.variables.flatMap(({ variableCode, codelist }) =>
      codelist ? [[variableCode, codelist]] : [],
    ),
  );
  return {
    rules,
    codelists,
    layout: layoutFrom(selection.placement, ownLayout(table.variables)),
    calculated: selection.calculated,
  };
}

/** A default that lists all values means all values, next year's too. */
function isEveryCode(variable: Variable, items: Rule): boolean {
  return (
    variable.codes.length > 1 &&
    items.length === variable.codes.length &&
    items.every((item, index) => item === variable.codes[index])
  );
}

export function withRule(query: Query, variableCode: string, rule: Rule): Query {
  return { ...query, rules: { ...query.rules, [variableCode]: rule } };
}

/**
 * Puts a codelist in place of a variable's values, or takes it away (null). Expressions stay; of the
 * codes those that the new list has; all of it where nothing else is left.
 *
 * @param codes  Codes of the new list.
 */
export function withCodelist(
  query: Query,
  variableCode: string,
  codelist: string | null,
  codes: readonly string[],
): { readonly query: Query; readonly lost: number } {
  const rule = query.rules[variableCode] ?? [];
  const kept = rule.filter((item) => isExpression(item) || findCode(codes, item) >= 0);
  const { [variableCode]: _, ...others } = query.codelists;
  const codelists = codelist === null ? others : { ...others, [variableCode]: codelist };
  const next = kept.length > 0 ? kept : ['*'];
  return {
    query: { ...withRule(query, variableCode, next), codelists },
    lost: rule.length - kept.length,
  };
}

/** The same query where the table still has all codelists; else its own values where it has not. */
export function withKnownCodelists(table: Table, query: Query): Query {
  return table.variables.reduce((known, variable) => {
    const id = known.codelists[variable.code];
    if (id === undefined || codelistOf(variable, id)) return known;
    return withCodelist(known, variable.code, null, variable.codes).query;
  }, query);
}

function isExpression(item: string): boolean {
  return /[*?()]/.test(item);
}

/** @param calculated  None where its list is empty. */
export function withCalculations(query: Query, calculated: AskedCalculations): Query {
  return { ...query, calculated: calculated.list.length > 0 ? calculated : undefined };
}

export function withLayout(query: Query, layout: Layout): Query {
  return { ...query, layout };
}

/** The selection in table order, without a placement. */
export function selectionOf(table: Table, query: Query): Selection {
  return {
    variables: table.variables.map((variable) => ({
      variableCode: variable.code,
      valueCodes: query.rules[variable.code] ?? [],
      codelist: query.codelists[variable.code] ?? null,
    })),
    placement: null,
    ...(query.calculated && { calculated: query.calculated }),
  };
}

/** Whether a query names the variables that the table has, and only these. */
export function fitsTable(table: Table, query: Query): boolean {
  const placed = [...query.layout.stub, ...query.layout.heading].sort();
  const codes = table.variables.map((variable) => variable.code).sort();
  return (
    placed.length === codes.length &&
    placed.every((code, index) => code === codes[index]) &&
    codes.every((code) => query.rules[code] !== undefined)
  );
}
