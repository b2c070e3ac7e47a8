import type { MessageKey, Translate } from '#shared/messages/index.ts';
import { isoOf } from '../iso-date.ts';
import { viewTitle } from '../view-title.ts';
import type { ShownView } from '../workspace.svelte.ts';

/**
 * Who published what, under which id, how old it is and when it was taken.
 *
 * @param retrieved  ISO text; null leaves it out.
 */
export function citation(
  shown: ShownView,
  t: Translate,
  date: (iso: string) => string,
  retrieved: string | null,
): string {
  const { table } = shown;
  const say = (key: MessageKey, values: Record<string, string>) => t(key, values);
  return [
    `${table.source ?? t('table.source-unknown')}: ${viewTitle(shown)}, ${say('table.id', { id: table.id })}.`,
    ...(table.lastUpdated
      ? [say('export.citation.updated', { date: date(isoOf(table.lastUpdated)) })]
      : []),
    ...(retrieved ? [say('export.citation.retrieved', { date: date(retrieved) })] : []),
  ].join(' ');
}
