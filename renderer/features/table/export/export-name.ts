import type { Table } from '#shared/cube/table.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';

const MOST_LETTERS = 40;

/** `L0231_population_2022-2026`: id, subject and periods, safe on every file system. Null: the whole table. */
export function exportName(table: Table, resolved: ResolvedSelection | null): string {
  const time = table.variables.findIndex((variable) => variable.role === 'time');
  const chosen = resolved
    ? [...resolved.stub, ...resolved.heading].find(({ variable }) => variable === time)?.values
    : table.variables[time]?.codes.map((_, value) => value);
  const codes = table.variables[time]?.codes ?? [];
  const first = codes[chosen?.[0] ?? -1];
  const last = codes[chosen?.at(-1) ?? -1];
  const periods =
    first === undefined || last === undefined ? '' : first === last ? first : `${first}-${last}`;
  return [table.id, table.contentsText.toLowerCase(), periods].map(safe).filter(Boolean).join('_');
}

function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, MOST_LETTERS);
}
