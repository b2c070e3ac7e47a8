/** What to do about a problem of a file, where its own sentence does not say. */
import type { ProblemCode } from '#shared/errors/codes.ts';
import type { MessageKey } from '#shared/messages/index.ts';

type Remedy = Extract<MessageKey, `import.remedy.${string}`>;

const REMEDIES: Partial<Record<ProblemCode, Remedy>> = {
  'px.attribute-count': 'import.remedy.lists',
  'px.bad-boolean': 'import.remedy.value',
  'px.bad-number': 'import.remedy.value',
  'px.broken-statement': 'import.remedy.text',
  'px.cell-subkeys': 'import.remedy.names',
  'px.codes-count': 'import.remedy.lists',
  'px.data-missing': 'import.remedy.cells',
  'px.data-not-closed': 'import.remedy.cells',
  'px.duplicate-codes': 'import.remedy.lists',
  'px.duplicate-statement': 'import.remedy.twice',
  'px.elimination-unknown-value': 'import.remedy.elimination',
  'px.empty-code': 'import.remedy.lists',
  'px.encoding-mislabelled': 'import.remedy.encoding',
  'px.encoding-undeclared': 'import.remedy.encoding',
  'px.hierarchy-cycle': 'import.remedy.hierarchy',
  'px.hierarchy-two-parents': 'import.remedy.hierarchy',
  'px.hierarchy-unknown-code': 'import.remedy.hierarchy',
  'px.keys-for-heading': 'import.remedy.keys',
  'px.keys-kind': 'import.remedy.keys',
  'px.keys-row-twice': 'import.remedy.keys',
  'px.language-codes': 'import.remedy.languages',
  'px.language-missing': 'import.remedy.add-keyword',
  'px.language-values': 'import.remedy.languages',
  'px.language-variables': 'import.remedy.languages',
  'px.lost-characters': 'import.remedy.encoding',
  'px.mandatory-missing': 'import.remedy.add-keyword',
  'px.name-differs': 'import.remedy.names',
  'px.no-keyword': 'import.remedy.text',
  'px.string-not-closed': 'import.remedy.text',
  'px.subkeys': 'import.remedy.names',
  'px.text-after-data': 'import.remedy.cells',
  'px.timeval-count': 'import.remedy.time',
  'px.timeval-impossible': 'import.remedy.time',
  'px.timeval-malformed': 'import.remedy.time',
  'px.timeval-scale': 'import.remedy.time',
  'px.too-few-cells': 'import.remedy.cells',
  'px.too-many-cells': 'import.remedy.cells',
  'px.trailing-comma': 'import.remedy.lists',
  'px.unknown-language': 'import.remedy.names',
  'px.unknown-value': 'import.remedy.names',
  'px.unknown-variable': 'import.remedy.names',
  'px.variable-twice': 'import.remedy.twice',
};

/** null where the sentence of the problem says it, or nothing has to be done. */
export function remedyOf(code: ProblemCode): Remedy | null {
  return REMEDIES[code] ?? null;
}
