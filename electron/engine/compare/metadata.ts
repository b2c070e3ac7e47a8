/**
 * Facts of two tables that differ, each under the PX keyword that says it. CHARSET, CODEPAGE and
 * AXIS-VERSION tell how a file was written, not what the table is: they are left out.
 */
import type { MetadataChange } from '#shared/api/comparison.ts';
import type { ContentsModel, TableModel, Texts, VariableModel } from '#shared/cube/model.ts';
import { KEYWORDS } from '../px/keywords.ts';
import type { MatchedVariable, Matching } from './match.ts';
import { nameOf, valueItem } from './names.ts';
import { pairOf } from './renamed.ts';

type Fact = string | number | boolean | null;

export function compareMetadata(
  before: TableModel,
  after: TableModel,
  matching: Matching,
  language: number,
): readonly MetadataChange[] {
  const changes: MetadataChange[] = [];
  const fact = (keyword: string, was: Fact, is: Fact, about: readonly string[] = []) => {
    if (was === is) return;
    changes.push({ keyword, about, language: null, before: written(was), after: written(is) });
  };
  const translated = (keyword: string, was: Texts, is: Texts, about: readonly string[] = []) => {
    for (const at of matching.languages) {
      const [one, other] = [was[at.before] ?? null, is[at.after] ?? null];
      if (one === other) continue;
      const spoken = after.languages[at.after] ?? '';
      changes.push({ keyword, about, language: spoken, before: one, after: other });
    }
  };
  const compare: Compare = { fact, translated };

  fact('LANGUAGES', before.languages.join(', '), after.languages.join(', '));
  compareTexts(before, after, compare);
  compareFacts(before, after, compare);
  comparePlaces(before, after, matching, language, compare);
  for (const match of matching.variables) {
    const [earlier, later] = pairOf(before, after, match);
    compareVariable(earlier, later, match, language, compare);
  }
  compareContents(before, after, matching, language, compare);
  compareSymbols(before, after, compare);
  fact('ATTRIBUTE-ID', joined(before.attributes?.ids), joined(after.attributes?.ids));
  translated('ATTRIBUTE-TEXT', joinedTexts(before), joinedTexts(after));
  fact('ATTRIBUTES', joined(before.attributes?.defaults), joined(after.attributes?.defaults));
  compareUnknown(before, after, changes);
  return changes;
}

interface Compare {
  readonly fact: (keyword: string, was: Fact, is: Fact, about?: readonly string[]) => void;
  readonly translated: (keyword: string, was: Texts, is: Texts, about?: readonly string[]) => void;
}

/** As PX writes it. */
function written(value: Fact): string | null {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return value === null ? null : String(value);
}

const joined = (texts: readonly string[] | null | undefined): string | null =>
  texts?.join(', ') ?? null;

const joinedTexts = ({ attributes, languages }: TableModel): Texts =>
  languages.map((_, at) => joined(attributes?.texts[at]));

const TABLE_TEXTS = [
  ['TITLE', 'title'],
  ['DESCRIPTION', 'description'],
  ['CONTENTS', 'contents'],
  ['SUBJECT-AREA', 'subjectArea'],
  ['SOURCE', 'source'],
  ['DATABASE', 'database'],
  ['SURVEY', 'survey'],
  ['LINK', 'link'],
  ['INFO', 'info'],
  ['INFOFILE', 'infoFile'],
  ['SYNONYMS', 'synonyms'],
] as const satisfies readonly (readonly [string, keyof TableModel['texts']])[];

function compareTexts(before: TableModel, after: TableModel, { translated }: Compare): void {
  for (const [keyword, key] of TABLE_TEXTS)
    translated(keyword, before.texts[key], after.texts[key]);
}

const TABLE_FACTS = [
  ['MATRIX', 'matrix'],
  ['TABLEID', 'tableId'],
  ['MAINTABLE', 'mainTable'],
  ['SUBJECT-CODE', 'subjectCode'],
  ['CREATION-DATE', 'creationDate'],
  ['NEXT-UPDATE', 'nextUpdate'],
  ['UPDATE-FREQUENCY', 'updateFrequency'],
  ['FIRST-PUBLISHED', 'firstPublished'],
  ['PX-SERVER', 'pxServer'],
  ['DIRECTORY-PATH', 'directoryPath'],
  ['META-ID', 'metaId'],
  ['DECIMALS', 'decimals'],
  ['SHOWDECIMALS', 'showDecimals'],
  ['AGGREGALLOWED', 'aggregationAllowed'],
  ['COPYRIGHT', 'copyright'],
  ['OFFICIAL-STATISTICS', 'officialStatistics'],
  ['AUTOPEN', 'autoOpen'],
  ['DESCRIPTIONDEFAULT', 'descriptionDefault'],
  ['CONFIDENTIAL', 'confidential'],
  ['DEFAULT-GRAPH', 'defaultGraph'],
] as const satisfies readonly (readonly [string, keyof TableModel['facts']])[];

function compareFacts(before: TableModel, after: TableModel, { fact }: Compare): void {
  for (const [keyword, key] of TABLE_FACTS) fact(keyword, before.facts[key], after.facts[key]);
  const rounding = ({ facts }: TableModel) => (facts.rounding === 'half-even' ? 0 : 1);
  fact('ROUNDING', rounding(before), rounding(after));
}

/** Stub and heading, where variables that both have moved. */
function comparePlaces(
  before: TableModel,
  after: TableModel,
  { variables }: Matching,
  language: number,
  { fact }: Compare,
): void {
  const later = (match: MatchedVariable) => after.variables[match.after];
  const names = (matches: readonly MatchedVariable[]) =>
    matches
      .map(later)
      .map((variable) => (variable ? nameOf(variable, language) : ''))
      .join(', ');
  const inOldOrder = variables.toSorted((a, b) => a.before - b.before);
  for (const placement of ['stub', 'heading'] as const) {
    fact(
      placement.toUpperCase(),
      names(inOldOrder.filter((match) => before.variables[match.before]?.placement === placement)),
      names(variables.filter((match) => later(match)?.placement === placement)),
    );
  }
}

function compareVariable(
  before: VariableModel,
  after: VariableModel,
  match: MatchedVariable,
  language: number,
  { fact, translated }: Compare,
): void {
  const about = [nameOf(after, language)];
  fact('CONTVARIABLE', before.isContents, after.isContents, about);
  fact('TIMEVAL', timeScaleOf(before), timeScaleOf(after), about);
  fact('VARIABLE-TYPE', before.variableType, after.variableType, about);
  translated('DOMAIN', before.domain, after.domain, about);
  fact('MAP', before.map, after.map, about);
  fact('PRESTEXT', before.presentation, after.presentation, about);
  fact('DOUBLECOLUMN', before.doubleColumn, after.doubleColumn, about);
  fact('ELIMINATION', eliminationOf(before, language), eliminationOf(after, language), about);
  fact('HIERARCHIES', hierarchyOf(before), hierarchyOf(after), about);
  fact('HIERARCHYLEVELS', before.hierarchy?.levels ?? null, after.hierarchy?.levels ?? null, about);
  fact(
    'HIERARCHYLEVELSOPEN',
    before.hierarchy?.levelsOpen ?? null,
    after.hierarchy?.levelsOpen ?? null,
    about,
  );
  translated('HIERARCHYNAMES', levelNamesOf(before), levelNamesOf(after), about);
  fact('PARTITIONED', partitionsOf(before), partitionsOf(after), about);
  fact('META-ID', before.metaId, after.metaId, about);
  match.earlierValue.forEach((earlier, later) => {
    if (earlier < 0) return;
    const precision = [before.precision?.[earlier] ?? null, after.precision?.[later] ?? null];
    const metaId = [before.valueMetaIds?.[earlier] ?? null, after.valueMetaIds?.[later] ?? null];
    if (precision[0] === precision[1] && metaId[0] === metaId[1]) return;
    const value = [...about, valueItem(after, later, language).label];
    fact('PRECISION', precision[0] ?? null, precision[1] ?? null, value);
    fact('META-ID', metaId[0] ?? null, metaId[1] ?? null, value);
  });
}

const timeScaleOf = ({ isTime, timeScale }: VariableModel) => (isTime ? (timeScale ?? '') : null);

function eliminationOf(variable: VariableModel, language: number): Fact {
  const { elimination } = variable;
  if (elimination.kind === 'value') {
    return valueItem(variable, elimination.valueIndex, language).code;
  }
  return elimination.kind === 'sum';
}

const hierarchyOf = ({ hierarchy }: VariableModel) =>
  hierarchy
    ? hierarchy.nodes
        .map(({ code, parent }) => (parent === null ? code : `${parent}:${code}`))
        .join(', ')
    : null;

const levelNamesOf = ({ hierarchy, name }: VariableModel): Texts =>
  name.map((_, at) => joined(hierarchy?.levelNames[at]));

const partitionsOf = ({ partitions }: VariableModel) =>
  partitions.map(({ name, start, length }) => [name, start, length ?? ''].join(' ')).join(', ');

const CONTENTS_TEXTS = [
  ['UNITS', 'unit'],
  ['CONTACT', 'contact'],
  ['BASEPERIOD', 'basePeriod'],
  ['REFPERIOD', 'referencePeriod'],
] as const satisfies readonly (readonly [string, keyof ContentsModel])[];

const CONTENTS_FACTS = [
  ['LAST-UPDATED', 'lastUpdated'],
  ['REFERENCE-ID', 'referenceId'],
  ['STOCKFA', 'stockFlow'],
  ['CFPRICES', 'prices'],
  ['DAYADJ', 'dayAdjusted'],
  ['SEASADJ', 'seasonallyAdjusted'],
] as const satisfies readonly (readonly [string, keyof ContentsModel])[];

function compareContents(
  before: TableModel,
  after: TableModel,
  { variables }: Matching,
  language: number,
  { fact, translated }: Compare,
): void {
  const match = variables.find(
    (one) =>
      before.variables[one.before]?.isContents === true &&
      after.variables[one.after]?.isContents === true,
  );
  const pair = (earlier: number, later: number, about: readonly string[]) => {
    const [one, other] = [before.contents[earlier], after.contents[later]];
    if (!one || !other) return;
    for (const [keyword, key] of CONTENTS_TEXTS) translated(keyword, one[key], other[key], about);
    for (const [keyword, key] of CONTENTS_FACTS) fact(keyword, one[key], other[key], about);
  };
  const variable = match && after.variables[match.after];
  if (!match || !variable) {
    // Without a contents variable there is one content; else the first stands for what was there.
    pair(0, 0, []);
    return;
  }
  translated('UNITS', before.texts.units, after.texts.units);
  match.earlierValue.forEach((earlier, later) => {
    if (earlier >= 0) pair(earlier, later, [valueItem(variable, later, language).label]);
  });
}

function compareSymbols(before: TableModel, after: TableModel, { translated }: Compare): void {
  const [was, is] = [before.symbols, after.symbols];
  for (let dots = 0; dots < Math.max(was.symbols.length, is.symbols.length); dots++) {
    translated(`DATASYMBOL${dots + 1}`, was.symbols[dots] ?? [], is.symbols[dots] ?? []);
  }
  translated('DATASYMBOLNIL', was.nil, is.nil);
  translated('DATASYMBOLSUM', was.sum, is.sum);
  translated('DATANOTESUM', was.noteSum, is.noteSum);
}

/** Statements that the format does not know, which are kept as they stand. */
function compareUnknown(before: TableModel, after: TableModel, changes: MetadataChange[]): void {
  const unknown = ({ statements }: TableModel) =>
    new Map(
      statements
        .filter(({ keyword, isBroken }) => !KEYWORDS.has(keyword) && !isBroken)
        .map((one) => [JSON.stringify([one.keyword, one.language, one.subkeys]), one]),
    );
  const [was, is] = [unknown(before), unknown(after)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(key), is.get(key)];
    const [rawBefore, rawAfter] = [plain(one?.raw), plain(other?.raw)];
    const either = other ?? one;
    if (rawBefore === rawAfter || !either) continue;
    const { keyword, language, subkeys } = either;
    changes.push({ keyword, about: subkeys, language, before: rawBefore, after: rawAfter });
  }
}

function plain(raw: string | undefined): string | null {
  return raw === undefined ? null : raw.trim().replaceAll(/\r+\n|\r/g, '\n');
}
