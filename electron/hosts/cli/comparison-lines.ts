/** A comparison of two tables as lines for people: `+` added, `-` removed, `~` changed. */
import type {
  CellChange,
  ComparedCell,
  ComparedSide,
  NamedItem,
  NoteChange,
  RenamedItem,
  TableComparison,
} from '#shared/api/comparison.ts';
import { quoteInput } from '#shared/errors/problem.ts';

/** @param limit  Lines of each list; the rest is counted. */
export function comparisonLines(comparison: TableComparison, limit: number): readonly string[] {
  const { before, after, isEqual } = comparison;
  return [
    sideLine('before', before),
    sideLine('after', after),
    ...(isEqual
      ? ['', `No differences in ${count(comparison.cells.compared)} cells.`]
      : [
          ...section('Variables', variableLines(comparison), limit),
          ...comparison.values.flatMap((values) =>
            section(
              `Values of ${values.variable.label}`,
              [
                ...values.added.map((item) => `+ ${named(item)}`),
                ...values.removed.map((item) => `- ${named(item)}`),
                ...values.renamed.map(renamedLine),
                ...(values.isReordered ? ['~ in another order'] : []),
              ],
              limit,
            ),
          ),
          ...cellLines(comparison, limit),
          ...section('Notes', comparison.notes.map(noteLine), limit),
          ...section('Metadata', comparison.metadata.map(metadataLine), limit),
        ]),
  ];
}

function sideLine(name: string, { id, sourcePath, importedAt, updated, cells }: ComparedSide) {
  const facts = [id, sourcePath, `imported ${importedAt}`];
  if (updated !== null) facts.push(`updated ${updated}`);
  return `${`${name}:`.padEnd(8)}${facts.join(', ')}, ${count(cells)} cells`;
}

function section(title: string, lines: readonly string[], limit: number): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return ['', title, ...shown, ...(rest > 0 ? [`  and ${count(rest)} more`] : [])];
}

function variableLines({ variables }: TableComparison): readonly string[] {
  const lone = (item: NamedItem & { readonly valueCount: number }) =>
    `${named(item)}, ${count(item.valueCount)} values`;
  return [
    ...variables.added.map((item) => `+ ${lone(item)}`),
    ...variables.removed.map((item) => `- ${lone(item)}`),
    ...variables.renamed.map(renamedLine),
  ];
}

const named = ({ code, label }: NamedItem) => (code === label ? code : `${code} “${label}”`);

function renamedLine({ code, codeBefore, texts }: RenamedItem): string {
  const codes = code === codeBefore ? code : `${codeBefore} → ${code}`;
  const names = texts.map(
    ({ language, before, after }) => `“${before}” → “${after}”${language ? ` [${language}]` : ''}`,
  );
  return ['~', codes, ...names].join(' ');
}

function cellLines({ cells }: TableComparison, limit: number): readonly string[] {
  const facts = [
    `${count(cells.changed)} of ${count(cells.compared)} cells changed:`,
    `${count(cells.numbersChanged)} numbers, ${count(cells.symbolsChanged)} symbols;`,
    `${count(cells.added)} cells added, ${count(cells.removed)} removed`,
  ].join(' ');
  const fixed = cells.fixed.map(
    ({ variable, value, side }) =>
      `${variable.label} is only in the ${side === 'after' ? 'later' : 'earlier'} table, which is compared at ${named(value)}`,
  );
  const incomparable = cells.incomparable.map(
    ({ label }) => `cells cannot be compared: only one of the two has ${label}`,
  );
  return [
    ...section('Cells', [facts, ...fixed, ...incomparable], limit + 3),
    ...changeSection('Largest changes', cells.largestAbsolute, cells.numbersChanged, limit),
    ...changeSection('Largest changes in percent', cells.largestRelative, 0, limit),
    ...changeSection('Symbols', cells.symbols, cells.symbolsChanged, limit),
    ...section(
      'Changed cells by time',
      cells.byTime.map(({ time, changed }) => `${time.label}: ${count(changed)}`),
      limit,
    ),
  ];
}

function changeSection(
  title: string,
  changes: readonly CellChange[],
  total: number,
  limit: number,
): readonly string[] {
  const lines = section(title, changes.map(changeLine), limit);
  const hidden = total - changes.length;
  return hidden > 0 && changes.length <= limit ? [...lines, `  and ${count(hidden)} more`] : lines;
}

function changeLine({ values, before, after, difference, percent, decimals }: CellChange): string {
  const change = [
    ...(difference === null ? [] : [signed(difference, decimals)]),
    ...(percent === null ? [] : [`${signed(percent, 1)} %`]),
  ].join(', ');
  const place = values.map(({ label }) => label).join(' · ');
  const moved = `${cell(before, decimals)} → ${cell(after, decimals)}`;
  return `${place}: ${moved}${change === '' ? '' : ` (${change})`}`;
}

const cell = ({ value, symbol }: ComparedCell, decimals: number) =>
  value === null ? (symbol ?? '') : plain(value, decimals);

function plain(value: number, decimals: number): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

const signed = (value: number, decimals: number) =>
  `${value > 0 ? '+' : ''}${plain(value, decimals)}`;

function noteLine(note: NoteChange): string {
  const { what, about, language, before, after, isMandatory, isMandatoryBefore } = note;
  const place = about.length === 0 ? '' : ` on ${about.join(' · ')}`;
  const head = `${signOf(before, after)} ${what}${place}${language ? ` [${language}]` : ''}`;
  if (before !== null && before === after) {
    return `${head} ${isMandatory && !isMandatoryBefore ? 'is mandatory now' : 'is no longer mandatory'}`;
  }
  return `${head}: ${moved(before, after)}`;
}

function metadataLine({
  keyword,
  about,
  language,
  before,
  after,
}: TableComparison['metadata'][number]) {
  const place = about.length === 0 ? '' : ` (${about.join(' · ')})`;
  return `${signOf(before, after)} ${keyword}${language ? ` [${language}]` : ''}${place}: ${moved(before, after)}`;
}

function signOf(before: string | null, after: string | null): string {
  if (before === null) return '+';
  return after === null ? '-' : '~';
}

function moved(before: string | null, after: string | null): string {
  return [before, after]
    .filter((text) => text !== null)
    .map((text) => `“${quoteInput(text, 200)}”`)
    .join(' → ');
}

const count = (number: number) => number.toLocaleString('en');
