/** Which calculations a table can have, over what, and held against what. */
import type { AskedCalculation } from '#shared/calculation/calculation.ts';
import { CALCULATIONS, findCalculation } from '#shared/calculation/index.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import type { MessageKey } from '#shared/messages/index.ts';

export interface Offer {
  readonly kind: AskedCalculation['kind'];
  /** Why it cannot be had. */
  readonly blocked: MessageKey | null;
}

/** Positions of a variable's chosen values. */
export type ChosenOf = (variableCode: string) => readonly number[];

export function offersOf(table: Table, chosenOf: ChosenOf): readonly Offer[] {
  const hasTime = table.variables.some(({ role }) => role === 'time');
  const hasVariable = variablesToGoOver(table, chosenOf).length > 0;
  return CALCULATIONS.map(({ id, along }) => {
    if (along === 'time') return { kind: id, blocked: hasTime ? null : 'calculate.no-time' };
    return { kind: id, blocked: hasVariable ? null : 'calculate.blocked' };
  });
}

/** Those with several values in the answer; what is measured cannot be added up. */
export function variablesToGoOver(table: Table, chosenOf: ChosenOf): readonly Variable[] {
  return table.variables.filter(
    ({ code, role }) => role !== 'contents' && chosenOf(code).length > 1,
  );
}

/** The variable that a calculation goes along. */
export function axisOf(table: Table, asked: AskedCalculation): Variable | null {
  const isAxis =
    findCalculation(asked.kind).along === 'time'
      ? ({ role }: Variable) => role === 'time'
      : ({ code }: Variable) => code === asked.variable;
  return table.variables.find(isAxis) ?? null;
}

/** A calculation of a kind with what it needs: the first chosen period as base, the first variable. */
export function firstOf(
  kind: AskedCalculation['kind'],
  table: Table,
  chosenOf: ChosenOf,
): AskedCalculation {
  const { along, base } = findCalculation(kind);
  const variable = along === 'time' ? null : (variablesToGoOver(table, chosenOf)[0]?.code ?? null);
  const axis = axisOf(table, { kind, variable, base: null });
  const first = axis && (chosenOf(axis.code)[0] ?? 0);
  const needsBase = base === 'period' && axis && first !== null;
  return { kind, variable, base: needsBase ? (axis.codes[first] ?? null) : null };
}

/** Text of a calculation's base; empty where none is named and the table has no total. */
export function baseText(table: Table, asked: AskedCalculation): string {
  const axis = axisOf(table, asked);
  if (!axis) return '';
  if (asked.base !== null) return axis.labels[axis.codes.indexOf(asked.base)] ?? asked.base;
  return findCalculation(asked.kind).base === 'total' ? (totalOf(axis) ?? '') : '';
}

/** Text of the value that stands for all others. */
export function totalOf({ elimination, labels }: Variable): string | null {
  return elimination.kind === 'value' ? (labels[elimination.valueIndex] ?? null) : null;
}

export function isSameCalculation(one: AskedCalculation, other: AskedCalculation): boolean {
  return one.kind === other.kind && one.variable === other.variable && one.base === other.base;
}
