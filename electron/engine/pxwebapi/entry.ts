/** The entry of a table in lists, and its folders. */
import { nameOfContents } from '#shared/cube/contents.ts';
import type { OverviewFolder, OverviewTable } from '../catalog/overview.ts';
import { languageOfTable } from './languages.ts';
import type { ApiRequest } from './request.ts';

const TIME_UNITS = {
  A: 'Annual',
  Q: 'Quarterly',
  M: 'Monthly',
  W: 'Weekly',
  H: 'Other',
  T: 'Other',
  D: 'Other',
} as const;

/** @param own  The table's spelling of the language of the request. */
export function tableEntry(request: ApiRequest, table: OverviewTable, own: string): object {
  const { dialect, languages, links } = request;
  const texts = table.texts.find((one) => one.language === own);
  if (!texts) throw new Error('a table without the language that it was asked for in');
  const others = languages.ids.filter((id) => languageOfTable(table, id, languages) !== null);
  const { timeScale, source, subjectCode } = texts;
  return {
    ...dialect.entryFields,
    id: table.id,
    label: texts.title,
    description: texts.description,
    sortCode: table.id,
    updated: table.updated,
    firstPeriod: texts.firstCode,
    lastPeriod: texts.lastCode,
    category: 'public',
    ...(table.isDiscontinued && { discontinued: true }),
    variableNames: texts.hasContents ? texts.variables : [nameOfContents(own), ...texts.variables],
    ...(source !== null && { source }),
    ...(subjectCode !== '' && { subjectCode }),
    ...(timeScale !== null && { timeUnit: TIME_UNITS[timeScale] }),
    paths: [pathOf(table.folder, request.language)],
    links: dialect.entryLinks(links, { table, texts, languages: others }),
  };
}

/** From the root to the folder. */
function pathOf(folder: OverviewFolder | null, language: string): readonly object[] {
  if (folder === null) return [];
  const label = folderLabel(folder, language);
  return [...pathOf(folder.parent, language), { id: folder.code, label, sortCode: label }];
}

export function folderLabel({ labels, code }: OverviewFolder, language: string): string {
  return (
    labels.get(language.toLowerCase()) ?? labels.get('') ?? labels.values().next().value ?? code
  );
}
