/** A variable's choice in words, for the card that holds it. */

import type { Language } from '#renderer/ui/language.ts';
import type { Variable } from '#shared/cube/table.ts';
import { explainItem } from '#shared/selection/explain.ts';
import type { Choice } from '../choice.ts';
import type { Rule } from '../query.ts';
import { writeRule } from './rule-text.ts';

/** `4 of 12`, `latest 5`, `not selected`. */
export function describeState(
  { t, number }: Language,
  variable: Variable,
  rule: Rule,
  choice: Choice,
): string {
  const all = variable.codes.length;
  const [item] = rule;
  const explained = rule.length === 1 && item !== undefined ? explainItem(variable, item) : null;
  switch (choice.state) {
    case 'all':
      return t('builder.state.all', { all, shown: number(all) });
    case 'rule':
      switch (explained?.kind) {
        case 'latest':
        case 'earliest':
        case 'first':
        case 'last':
          if (explained.skip > 0) break;
          return t(`builder.state.${explained.kind}`, { count: number(explained.count) });
      }
      return t('builder.state.some', { count: number(choice.values.length), all: number(all) });
    case 'some':
      return t('builder.state.some', { count: number(choice.values.length), all: number(all) });
    case 'eliminated-value':
    case 'eliminated-sum':
      return t('builder.state.not-selected');
    case 'required':
      return t('builder.state.required');
    case 'nothing':
      return t('builder.state.nothing');
  }
}

const NAMED_VALUES = 12;

/** What a closed card says below its name. */
export function describeChoice(
  { t, number }: Language,
  variable: Variable,
  rule: Rule,
  choice: Choice,
  nameOf: (value: number) => string,
): string {
  const { elimination } = variable;
  switch (choice.state) {
    case 'eliminated-value':
      return elimination.kind === 'value'
        ? t('builder.shows', { value: nameOf(elimination.valueIndex) })
        : '';
    case 'eliminated-sum':
      return t('builder.adds-up', {
        count: variable.codes.length,
        shown: number(variable.codes.length),
      });
    case 'required':
      return t('builder.choose-one');
    case 'nothing':
      return t('builder.nothing', { rule: writeRule(rule) });
    case 'all':
    case 'some':
    case 'rule':
      if (variable.role === 'time') {
        const text = describePeriods(choice.values, nameOf);
        return choice.state === 'some' ? text : `${text} · ${writeRule(rule)}`;
      }
      return choice.values.slice(0, NAMED_VALUES).map(nameOf).join(' · ');
  }
}

/** `2022–2026`, also where some in between are missing: the rule tells. */
export function describePeriods(
  values: readonly number[],
  nameOf: (value: number) => string,
): string {
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return '';
  const isWhole = last - first + 1 === values.length;
  if (!isWhole && values.length <= 4) return values.map(nameOf).join(', ');
  return first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
}
