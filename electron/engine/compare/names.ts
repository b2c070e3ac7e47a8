/** Variables and values of a model as people read them. */
import type { NamedItem } from '#shared/api/comparison.ts';
import type { TableModel, VariableModel } from '#shared/cube/model.ts';
import { textsOf } from './match.ts';

export function nameOf({ name, code }: VariableModel, language: number): string {
  return name[language] ?? name[0] ?? code;
}

export function variableItem(model: TableModel, place: number, language: number): NamedItem {
  const variable = model.variables[place];
  return variable
    ? { code: variable.code, label: nameOf(variable, language) }
    : { code: '', label: '' };
}

export function valueItem(variable: VariableModel, value: number, language: number): NamedItem {
  const code = variable.codes[value] ?? '';
  const label = textsOf(variable, language)[value] ?? code;
  // Positions are no codes that anybody has written.
  return { code: variable.codesAreSynthetic ? label : code, label };
}
