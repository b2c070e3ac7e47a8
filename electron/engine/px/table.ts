/** From statements to a table. */
import type { Statement, TableFacts, TableModel, TableTexts } from '#shared/cube/model.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { Book } from './book.ts';
import { readContents } from './contents.ts';
import type { Findings } from './findings.ts';
import type { Header } from './header.ts';
import type { KeyList } from './keys.ts';
import { type Layout, layOut } from './layout.ts';
import { readAttributes, readMarks, readNotes, readSymbols } from './notes.ts';
import { Targets } from './targets.ts';
import { findTime } from './time.ts';
import { readVariableCodes, readVariables } from './variables.ts';

export interface TableRead {
  readonly model: TableModel;
  readonly rows: number;
  readonly columns: number;
  /** KEYS; null for a file that has every cell. */
  readonly keys: readonly KeyList[] | null;
  /** DECIMALS is there and can be used. */
  readonly hasDecimals: boolean;
}

/** Without these the format is not kept; the table can do without. */
const MANDATORY = ['MATRIX', 'SUBJECT-CODE', 'SUBJECT-AREA', 'DECIMALS', 'UNITS', 'CONTENTS'];

/** @returns null where no table can come of it; the findings say why. */
export function readTable(header: Header, fileName: string, findings: Findings): TableRead | null {
  const book = new Book(header, findings);
  const layout = layOut(book);
  if (layout === null) return null;
  const contents = findContents(book, layout);
  const targets = new Targets(book, layout, contents);
  const keys = readKeys(book, layout, targets);
  if (findings.hasError) return null;

  const codes = readVariableCodes(book, layout, targets);
  const timeStatements = targets
    .of('TIMEVAL')
    .flatMap(({ entry, target }) =>
      target.kind === 'variable' && (entry.language === 0 || !hasDefaultTime(targets))
        ? [{ entry, variable: target.variable }]
        : [],
    );
  const time = findTime(
    layout,
    timeStatements,
    (variable) => targets.forVariable('VARIABLE-TYPE', variable)?.items[0] ?? null,
    (variable) => codes[variable]?.code ?? '',
  );
  const variables = readVariables(book, layout, targets, contents, time, codes);
  const facts = readFacts(book, fileName);
  reportMissing(book);
  const contentValues =
    contents === null
      ? [null]
      : (layout.variables[contents]?.codes ?? []).map((_, position) => position);
  const whole: TableModel = {
    languages: book.languages,
    texts: readTexts(book),
    facts,
    variables,
    contents: contentValues.map((value) => readContents(book, targets, value)),
    notes: readNotes(targets),
    marks: readMarks(targets),
    symbols: readSymbols(book),
    attributes: readAttributes(book, targets),
    statements: readStatements(book, header),
  };
  const count = (placement: 'stub' | 'heading') =>
    variables
      .filter((variable) => variable.placement === placement)
      .reduce((product, { codes: list }) => product * list.length, 1);
  return {
    model: withoutLanguages(whole, layout.dropped),
    rows: count('stub'),
    columns: count('heading'),
    keys,
    hasDecimals: book.has('DECIMALS'),
  };
}

function hasDefaultTime(targets: Targets): boolean {
  return targets.of('TIMEVAL').some(({ entry }) => entry.language === 0);
}

function findContents(book: Book, layout: Layout): number | null {
  const entry = book.find('CONTVARIABLE') ?? book.of('CONTVARIABLE')[0] ?? null;
  const name = entry?.items[0] ?? '';
  if (entry === null || name === '') return null;
  const variable = layout.findVariable(name, entry);
  if (variable === null) {
    book.warn('px.unknown-variable', entry, { variable: quoteInput(name) });
  }
  return variable;
}

/** One list per stub variable, in order; null without KEYS. */
function readKeys(book: Book, layout: Layout, targets: Targets): readonly KeyList[] | null {
  const bound = targets.of('KEYS');
  const hasStubKeys = bound.some(
    ({ target }) =>
      target.kind === 'variable' && layout.variables[target.variable]?.placement === 'stub',
  );
  const hasStub = layout.variables.some(({ placement }) => placement === 'stub');
  const isKeyed = hasStub ? hasStubKeys : bound.length > 0;
  const lists: KeyList[] = [];
  for (const [index, { placement, name, codes, labels }] of layout.variables.entries()) {
    const entry = targets.forVariable('KEYS', index);
    if (placement === 'heading') {
      if (entry) book.warn('px.keys-for-heading', entry, { variable: quoteInput(name) });
      continue;
    }
    if (!isKeyed) continue;
    if (entry === null) {
      book.refuse('px.keys-incomplete', bound[0]?.entry ?? null, 'KEYS', {
        variable: quoteInput(name),
      });
      continue;
    }
    const kind = (entry.items[0] ?? '').trim().toUpperCase();
    if (kind !== 'CODES' && kind !== 'VALUES') {
      book.refuse('px.keys-kind', entry, 'KEYS', { found: quoteInput(kind, 40) });
      continue;
    }
    const list = kind === 'CODES' ? codes : (labels[0] ?? []);
    const positions = new Map<string, number>();
    for (const spelling of [(key: string) => key, (key: string) => key.trim()]) {
      list.forEach((key, position) => {
        if (!positions.has(spelling(key))) positions.set(spelling(key), position);
      });
    }
    lists.push({ variable: name, positions, count: list.length });
  }
  return isKeyed ? lists : null;
}

function readTexts(book: Book): TableTexts {
  return {
    title: book.texts('TITLE'),
    description: book.texts('DESCRIPTION'),
    contents: book.texts('CONTENTS'),
    units: book.texts('UNITS'),
    subjectArea: book.texts('SUBJECT-AREA'),
    source: book.texts('SOURCE'),
    database: book.texts('DATABASE'),
    survey: book.texts('SURVEY'),
    link: book.texts('LINK'),
    info: book.texts('INFO'),
    infoFile: book.texts('INFOFILE'),
    synonyms: book.languages.map(
      (_, language) => book.find('SYNONYMS', language)?.items.join(', ') ?? null,
    ),
  };
}

function readFacts(book: Book, fileName: string): TableFacts {
  const text = (keyword: string) => book.anyText(keyword);
  const flag = (keyword: string) => book.boolean(book.find(keyword));
  const matrix = text('MATRIX')?.trim() ?? '';
  const decimals = book.integer(book.find('DECIMALS')) ?? 0;
  return {
    matrix: matrix === '' ? fileName.replace(/\.[^.]*$/, '') : matrix,
    matrixIsDeclared: matrix !== '',
    tableId: text('TABLEID'),
    mainTable: text('MAINTABLE'),
    subjectCode: text('SUBJECT-CODE') ?? '',
    axisVersion: text('AXIS-VERSION'),
    charset: text('CHARSET'),
    codePage: text('CODEPAGE'),
    creationDate: text('CREATION-DATE'),
    nextUpdate: text('NEXT-UPDATE'),
    updateFrequency: text('UPDATE-FREQUENCY'),
    firstPublished: text('FIRST-PUBLISHED'),
    pxServer: text('PX-SERVER'),
    directoryPath: text('DIRECTORY-PATH'),
    metaId: text('META-ID'),
    decimals,
    showDecimals: book.integer(book.find('SHOWDECIMALS')) ?? decimals,
    rounding: book.integer(book.find('ROUNDING')) === 0 ? 'half-even' : 'half-up',
    aggregationAllowed: flag('AGGREGALLOWED') ?? true,
    copyright: flag('COPYRIGHT') ?? false,
    officialStatistics: flag('OFFICIAL-STATISTICS') ?? false,
    autoOpen: flag('AUTOPEN') ?? false,
    descriptionDefault: flag('DESCRIPTIONDEFAULT') ?? false,
    confidential: book.integer(book.find('CONFIDENTIAL')) ?? 0,
    defaultGraph: book.integer(book.find('DEFAULT-GRAPH')),
  };
}

function reportMissing(book: Book): void {
  const missing = (keyword: string) =>
    book.findings.warning('px.mandatory-missing', { line: 1, column: 1 }, keyword, { keyword });
  for (const keyword of MANDATORY) if (!book.has(keyword)) missing(keyword);
  if (!book.has('TITLE') && !book.has('DESCRIPTION')) missing('TITLE');
}

function readStatements(book: Book, header: Header): readonly Statement[] {
  return header.parsed.statements.map((statement) => ({
    keyword: statement.keyword,
    language: statement.language,
    subkeys: statement.subkeys,
    raw: book.rawOf(statement),
    line: book.positionOf(statement).line,
    isBroken: statement.isBroken,
  }));
}

/** Leaves out languages that do not fit the table. */
function withoutLanguages(model: TableModel, dropped: ReadonlySet<number>): TableModel {
  if (dropped.size === 0) return model;
  const kept = model.languages.flatMap((_, index) => (dropped.has(index) ? [] : [index]));
  const cut = <T>(list: readonly T[]): readonly T[] => kept.map((index) => list[index] as T);
  const cutAll = <Part extends object, Key extends keyof Part>(part: Part, keys: readonly Key[]) =>
    ({
      ...part,
      ...Object.fromEntries(keys.map((key) => [key, cut(part[key] as readonly unknown[])])),
    }) as Part;
  const own = <T extends { readonly language: number }>(list: readonly T[]): readonly T[] =>
    list
      .filter(({ language }) => !dropped.has(language))
      .map((item) => ({ ...item, language: kept.indexOf(item.language) }));
  return {
    ...model,
    languages: cut(model.languages),
    texts: cutAll(model.texts, Object.keys(model.texts) as (keyof TableTexts)[]),
    variables: model.variables.map((variable) => ({
      ...cutAll(variable, ['name', 'labels', 'domain']),
      hierarchy: variable.hierarchy && cutAll(variable.hierarchy, ['levelNames']),
    })),
    contents: model.contents.map((content) =>
      cutAll(content, ['unit', 'contact', 'basePeriod', 'referencePeriod']),
    ),
    notes: own(model.notes),
    marks: own(model.marks),
    symbols: {
      ...cutAll(model.symbols, ['nil', 'sum', 'noteSum']),
      symbols: model.symbols.symbols.map(cut),
    },
    attributes: model.attributes && cutAll(model.attributes, ['texts']),
  };
}
