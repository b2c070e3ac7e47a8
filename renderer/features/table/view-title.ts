/** Title and subtitle of what is shown: in words of the table's language. */
import { buildTitle } from '#shared/cube/title.ts';
import { commonUnit, shownContents } from './view-facts.ts';
import type { ShownView } from './workspace.svelte.ts';

/** `Population by region and year`; the title that the table gives itself where it asks for that. */
export function viewTitle({ table, arrangement }: ShownView): string {
  if (table.descriptionDefault && table.description) return table.description;
  const labels = [...arrangement.stub, ...arrangement.heading].flatMap(({ variable: at }) => {
    const variable = table.variables[at];
    return variable && variable.role !== 'contents' ? [variable.label.toLowerCase()] : [];
  });
  return buildTitle(table.contentsText, labels, table.language);
}

/** Fixed values, the unit where all cells share it, the time that the numbers refer to. */
export function viewSubtitle({ table, resolved, arrangement }: ShownView): string {
  const contents = shownContents(table, resolved);
  const fixed = arrangement.fixed.flatMap(({ variable, values: [value] }) =>
    value === undefined ? [] : (table.variables[variable]?.labels[value] ?? []),
  );
  const leftOut = resolved.eliminated.flatMap((each) =>
    each.kind === 'value' ? (table.variables[each.variable]?.labels[each.value] ?? []) : [],
  );
  const unit = commonUnit(contents);
  const times = new Set(contents.flatMap((each) => each.referencePeriod ?? []));
  const bases = new Set(contents.flatMap((each) => each.basePeriod ?? []));
  return [
    ...fixed,
    ...leftOut,
    ...(unit ? [unit] : []),
    ...(times.size === 1 ? times : []),
    ...(bases.size === 1 ? bases : []),
  ].join(' · ');
}
