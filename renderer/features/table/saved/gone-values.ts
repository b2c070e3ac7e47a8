/** Codes that a saved query names and its table does not have any more. */
import type { Table } from '#shared/cube/table.ts';
import { matchItems } from '#shared/selection/match.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { valuesOf } from '#shared/selection/value-list.ts';

export interface Today {
  /** The selection with what the table still has. */
  readonly selection: Selection;
  /** Items that name nothing now, as they were written. */
  readonly gone: readonly string[];
}

/** A variable of which nothing is left has no items: it is as if it had not been chosen. */
export function asOfToday(table: Table, selection: Selection): Today {
  const gone: string[] = [];
  const variables = selection.variables.flatMap((chosen) => {
    const variable = table.variables.find(({ code }) => code === chosen.variableCode);
    if (!variable) {
      gone.push(chosen.variableCode);
      return [];
    }
    // Items of a codelist name its values, which a list of the table's own values does not have.
    if (chosen.codelist !== null) return [chosen];
    const list = valuesOf(variable);
    const left = chosen.valueCodes.filter((item) => matchItems(list, [item]).ok);
    gone.push(...chosen.valueCodes.filter((item) => !left.includes(item)));
    return [{ ...chosen, valueCodes: left }];
  });
  return { selection: { ...selection, variables }, gone };
}
