/** Variables and values of the open table, for the palette. */
import Hash from '@lucide/svelte/icons/hash';
import ListFilter from '@lucide/svelte/icons/list-filter';
import type { PaletteEntry } from '#renderer/shell/palette.svelte.ts';
import type { Language } from '#renderer/ui/language.ts';
import { findValues, foldText } from './builder/find-values.ts';
import { addValues } from './builder/rule-edit.ts';
import type { Workspace } from './workspace.svelte.ts';

const MOST_VALUES = 20;

/**
 * Variables first, then values. A variable opens its card; a value is added to the selection.
 *
 * @param showQuery  Brings the query into view.
 */
export function findInTable(
  workspace: Workspace,
  words: string,
  { count }: Pick<Language, 'count'>,
  showQuery: () => void,
): readonly PaletteEntry[] {
  const variables = workspace.table?.variables ?? [];
  const wanted = foldText(words);
  const open = (code: string) => {
    showQuery();
    workspace.openCard(code, true);
  };
  const named = variables
    .filter(({ label }) => foldText(label).includes(wanted))
    .map((variable) => ({
      kind: 'value' as const,
      id: variable.code,
      name: variable.label,
      note: count('palette.values', variable.codes.length),
      icon: ListFilter,
      run: () => open(variable.code),
    }));
  if (wanted === '') return named;
  const values = variables.flatMap((variable) =>
    findValues(variable, words)
      .slice(0, MOST_VALUES)
      .map((value) => ({
        kind: 'value' as const,
        id: `${variable.code} ${variable.codes[value]}`,
        name: variable.labels[value] ?? '',
        note: `${variable.label} · ${variable.codes[value]}`,
        icon: Hash,
        run: () => {
          open(variable.code);
          const { code } = variable;
          const chosen = workspace.choice(code).values;
          workspace.setRule(code, addValues(variable, workspace.rule(code), chosen, [value]));
        },
      })),
  );
  return [...named, ...values.slice(0, MOST_VALUES)];
}
