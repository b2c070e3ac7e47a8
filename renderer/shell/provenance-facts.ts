/** Where a table was fetched, as the rows of a list of facts. */
import type { Provenance } from '#shared/api/answers.ts';
import type { Translate } from '#shared/messages/index.ts';

/** @param dateTime  An ISO time as the user reads it. */
export function provenanceFacts(
  { source, root, tableId, selection, fetchedAt, licence, sourceText }: Provenance,
  t: Translate,
  dateTime: (iso: string) => string,
): readonly (readonly [label: string, value: string | null])[] {
  const rules = selection?.variables.map(
    ({ variableCode, valueCodes }) => `${variableCode}=${valueCodes.join(',')}`,
  );
  return [
    [t('provenance.fetched'), t('provenance.fetched-when', { source, when: dateTime(fetchedAt) })],
    [t('provenance.table'), `${root}/tables/${encodeURIComponent(tableId)}`],
    [t('provenance.selection'), rules?.join('; ') ?? null],
    [t('provenance.licence'), licence],
    [t('provenance.cite'), sourceText],
  ];
}
