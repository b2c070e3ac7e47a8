/** The marks beside the numbers that are shown, for the legend. */
import type { NoteTarget } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import type { MessageKey } from '#shared/messages/index.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';

/** Letters that statistical offices agree on. Source: SDMX code list for observation status. */
const MEANINGS: ReadonlyMap<string, MessageKey> = new Map([
  ['b', 'table.mark.b'],
  ['e', 'table.mark.e'],
  ['f', 'table.mark.f'],
  ['p', 'table.mark.p'],
  ['r', 'table.mark.r'],
  ['u', 'table.mark.u'],
]);

/** Text of each mark once, in the order of the file, with what it means. */
export function shownMarks(
  { marks }: Table,
  { stub, heading, eliminated }: ResolvedSelection,
): readonly { readonly text: string; readonly meaning: MessageKey }[] {
  const values = new Map<number, ReadonlySet<number>>();
  for (const chosen of [...stub, ...heading]) values.set(chosen.variable, new Set(chosen.values));
  for (const each of eliminated) {
    values.set(each.variable, new Set(each.kind === 'value' ? [each.value] : []));
  }
  const isShown = (target: NoteTarget): boolean => {
    const has = (variable: number, value: number) => values.get(variable)?.has(value) ?? false;
    switch (target.kind) {
      case 'table':
        return true;
      case 'variable':
        return (values.get(target.variable)?.size ?? 0) > 0;
      case 'value':
        return has(target.variable, target.value);
      case 'cell':
        return target.positions.every((value, variable) => value < 0 || has(variable, value));
    }
  };
  const texts = new Set(marks.filter(({ target }) => isShown(target)).map(({ text }) => text));
  return [...texts].map((text) => ({
    text,
    meaning: MEANINGS.get(text.trim().toLowerCase()) ?? 'table.mark.other',
  }));
}
