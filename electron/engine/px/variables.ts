/** Everything about a variable that does not decide where its cells stand. */
import type { Elimination, Presentation, VariableModel } from '#shared/cube/model.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import type { Book, Entry } from './book.ts';
import { readHierarchy } from './hierarchy.ts';
import type { LaidVariable, Layout } from './layout.ts';
import type { Targets } from './targets.ts';
import type { TimeVariable } from './time.ts';

/** By the number in PRESTEXT. */
const PRESENTATIONS: readonly Presentation[] = ['code', 'text', 'code-text', 'text-code'];

export function readVariables(
  book: Book,
  layout: Layout,
  targets: Targets,
  contents: number | null,
  time: TimeVariable | null,
  codes: readonly VariableCode[],
): readonly VariableModel[] {
  return layout.variables.map((laid, variable) => {
    const entryOf = (keyword: string) =>
      targets.forVariable(keyword, variable, 0) ?? targets.forVariable(keyword, variable);
    const textOf = (keyword: string) => {
      const text = entryOf(keyword)?.items[0] ?? '';
      return text === '' ? null : text;
    };
    const isTime = time?.variable === variable;
    const type = textOf('VARIABLE-TYPE');
    const map = textOf('MAP');
    const presentation = book.integer(entryOf('PRESTEXT')) ?? 1;
    return {
      code: codes[variable]?.code ?? laid.name,
      codeIsDeclared: codes[variable]?.isDeclared ?? false,
      name: laid.names,
      placement: laid.placement,
      isContents: contents === variable,
      isTime,
      isGeographic: map !== null || /^g(eographical)?$/i.test(type?.trim() ?? ''),
      variableType: type,
      codes: laid.codes,
      codesAreSynthetic: laid.codesAreSynthetic,
      labels: laid.labels,
      timeScale: isTime ? time.scale : null,
      timeIsGuess: isTime && time.isGuess,
      periods: isTime ? time.periods : null,
      elimination: readElimination(layout, variable, entryOf('ELIMINATION')),
      domain: book.languages.map((_, language) => {
        const entry = targets.forVariable('DOMAIN', variable, language);
        return entry && (entry.items[0] ?? '');
      }),
      map,
      presentation: PRESENTATIONS[presentation] ?? 'text',
      doubleColumn: book.boolean(entryOf('DOUBLECOLUMN')) ?? false,
      hierarchy: hierarchyOf(book, targets, variable, laid, entryOf),
      partitions: partitionsOf(book, targets, variable),
      precision: perValue(laid, precisionEntries(targets, variable, contents), (entry) =>
        book.integer(entry),
      ),
      metaId: textOf('META-ID'),
      valueMetaIds: perValue(laid, valueEntries(targets, 'META-ID', variable), (entry) =>
        entry.items.join(' '),
      ),
    };
  });
}

interface VariableCode {
  readonly code: string;
  readonly isDeclared: boolean;
}

/** VARIABLECODE, else the name; unique without regard to case. */
export function readVariableCodes(
  book: Book,
  layout: Layout,
  targets: Targets,
): readonly VariableCode[] {
  const taken = new Set<string>();
  return layout.variables.map(({ name }, variable) => {
    const entry =
      targets.forVariable('VARIABLECODE', variable, 0) ??
      targets.forVariable('VARIABLECODE', variable);
    const declared = entry?.items[0] ?? '';
    const written = declared === '' ? name : declared;
    let code = written;
    for (let n = 2; taken.has(code.toLowerCase()); n++) code = `${written}_${n}`;
    if (code !== written && entry) {
      book.warn('px.variable-code-twice', entry, { code: quoteInput(written), used: code });
    }
    taken.add(code.toLowerCase());
    return { code, isDeclared: declared !== '' };
  });
}

function readElimination(layout: Layout, variable: number, entry: Entry | null): Elimination {
  if (entry === null) return { kind: 'none' };
  const text = entry.items[0] ?? '';
  const word = text.trim().toUpperCase();
  const value =
    entry.isQuoted || (word !== 'YES' && word !== 'NO')
      ? layout.findValue(variable, text, entry, 'text')
      : null;
  if (value !== null) return { kind: 'value', valueIndex: value };
  if (word === 'YES') return { kind: 'sum' };
  if (word !== 'NO' && word !== '') {
    layout.book.warn('px.elimination-unknown-value', entry, { value: quoteInput(text) });
  }
  return { kind: 'none' };
}

function hierarchyOf(
  book: Book,
  targets: Targets,
  variable: number,
  laid: LaidVariable,
  entryOf: (keyword: string) => Entry | null,
): VariableModel['hierarchy'] {
  const entry = entryOf('HIERARCHIES');
  if (entry === null) return null;
  return {
    nodes: readHierarchy(book, entry, laid.codes),
    levels: book.integer(entryOf('HIERARCHYLEVELS')),
    levelsOpen: book.integer(entryOf('HIERARCHYLEVELSOPEN')),
    levelNames: book.languages.map(
      (_, language) => targets.forVariable('HIERARCHYNAMES', variable, language)?.items ?? null,
    ),
  };
}

function partitionsOf(book: Book, targets: Targets, variable: number): VariableModel['partitions'] {
  return targets.of('PARTITIONED').flatMap(({ entry, target }) => {
    if (target.kind !== 'variable' || target.variable !== variable) return [];
    if (entry.language !== 0) return [];
    const [name = '', start = '', length = ''] = entry.items.map((item) => item.trim());
    if (/^\d{1,6}$/.test(start) && Number(start) >= 1 && /^\d{0,6}$/.test(length)) {
      return [{ name, start: Number(start), length: length === '' ? null : Number(length) }];
    }
    book.warn('px.bad-number', entry, {
      found: quoteInput(entry.items.slice(1).join(','), 40),
      lowest: 1,
      highest: 999_999,
    });
    return [];
  });
}

/** A statement and the value that it is about. */
type ValueEntry = readonly [entry: Entry, value: number];

function valueEntries(targets: Targets, keyword: string, variable: number): readonly ValueEntry[] {
  return targets
    .of(keyword)
    .flatMap(({ entry, target }): readonly ValueEntry[] =>
      target.kind === 'value' && target.variable === variable ? [[entry, target.value]] : [],
    );
}

/** Irish and Finnish tools name the contents value alone. */
function precisionEntries(
  targets: Targets,
  variable: number,
  contents: number | null,
): readonly ValueEntry[] {
  const named = valueEntries(targets, 'PRECISION', variable);
  if (variable !== contents) return named;
  const alone = targets
    .of('PRECISION')
    .flatMap(({ entry, target }): readonly ValueEntry[] =>
      target.kind === 'contents' ? [[entry, target.value]] : [],
    );
  return [...named, ...alone];
}

/** One entry per value; null where none has any. The default language's statement counts first. */
function perValue<T>(
  laid: LaidVariable,
  entries: readonly ValueEntry[],
  read: (entry: Entry) => T | null,
): readonly (T | null)[] | null {
  if (entries.length === 0) return null;
  const values: (T | null)[] = Array.from({ length: laid.codes.length }, () => null);
  for (const [entry, value] of entries.toSorted(([a], [b]) => a.language - b.language)) {
    values[value] ??= read(entry);
  }
  return values;
}
