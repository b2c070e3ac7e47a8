/** A table model out of the little that formats other than PX know: one language, no statements. */
import type {
  ContentsModel,
  MarkModel,
  NoteModel,
  TableFacts,
  TableModel,
  TableTexts,
  VariableModel,
} from './model.ts';
import { STATUS_NIL } from './status.ts';
import { buildTitle } from './title.ts';

export interface PlainVariable
  extends Pick<VariableModel, 'code' | 'placement' | 'codes'>,
    Partial<
      Pick<VariableModel, 'elimination' | 'presentation' | 'timeScale' | 'periods' | 'precision'>
    > {
  readonly name: string;
  readonly role: 'classification' | 'time' | 'geographic' | 'contents';
  /** Parallel to `codes`. */
  readonly labels: readonly string[];
}

export type PlainContents = Partial<
  Omit<ContentsModel, 'unit' | 'contact' | 'basePeriod' | 'referencePeriod'>
> & {
  readonly unit: string;
  readonly contact?: string | null;
  readonly basePeriod?: string | null;
  readonly referencePeriod?: string | null;
};

export interface PlainTable {
  /** "" where it is not known. */
  readonly language: string;
  /** Empty: made from contents and variables. */
  readonly title: string;
  readonly contents: string;
  readonly texts?: Partial<Readonly<Record<keyof TableTexts, string | null>>>;
  readonly facts: Partial<TableFacts> & Pick<TableFacts, 'matrix' | 'decimals'>;
  /** Stub variables, then heading variables. */
  readonly variables: readonly PlainVariable[];
  /** Per value of the contents variable; one for a table without. */
  readonly perContents: readonly PlainContents[];
  /** Texts of symbols by status; one that has none is shown as its dots or dash. */
  readonly symbols: ReadonlyMap<number, string>;
  readonly notes?: readonly Omit<NoteModel, 'language'>[];
  readonly marks?: readonly Omit<MarkModel, 'language'>[];
}

export function plainModel(table: PlainTable): TableModel {
  const { title, contents, language, texts = {} } = table;
  const shownNames = table.variables
    .filter(({ role }) => role !== 'contents')
    .map(({ name }) => name);
  const text = (key: keyof TableTexts) => [texts[key] || null];
  const symbol = (status: number) => [table.symbols.get(status) ?? null];
  return {
    languages: [language],
    texts: {
      title: [title || buildTitle(contents, shownNames, language)],
      contents: [contents],
      units: [table.perContents[0]?.unit ?? ''],
      description: text('description'),
      subjectArea: [texts.subjectArea ?? ''],
      source: text('source'),
      database: text('database'),
      survey: text('survey'),
      link: text('link'),
      info: text('info'),
      infoFile: text('infoFile'),
      synonyms: text('synonyms'),
    },
    facts: { ...NO_FACTS, showDecimals: table.facts.decimals, ...table.facts },
    variables: table.variables.map(variableModel),
    contents: table.perContents.map(contentsModel),
    notes: (table.notes ?? []).map((note) => ({ ...note, language: 0 })),
    marks: (table.marks ?? []).map((mark) => ({ ...mark, language: 0 })),
    symbols: {
      symbols: [1, 2, 3, 4, 5, 6, 7].map(symbol),
      nil: symbol(STATUS_NIL),
      sum: [null],
      noteSum: [null],
    },
    attributes: null,
    statements: [],
  };
}

const NO_FACTS: Omit<TableFacts, 'matrix' | 'decimals' | 'showDecimals'> = {
  matrixIsDeclared: false,
  tableId: null,
  mainTable: null,
  subjectCode: '',
  axisVersion: null,
  charset: null,
  codePage: null,
  creationDate: null,
  nextUpdate: null,
  updateFrequency: null,
  firstPublished: null,
  pxServer: null,
  directoryPath: null,
  metaId: null,
  rounding: 'half-up',
  aggregationAllowed: true,
  copyright: false,
  officialStatistics: false,
  autoOpen: false,
  descriptionDefault: false,
  confidential: 0,
  defaultGraph: null,
};

function variableModel(variable: PlainVariable): VariableModel {
  const { role, name, code, codes, labels } = variable;
  const isTime = role === 'time';
  return {
    code,
    codeIsDeclared: code !== name,
    name: [name],
    placement: variable.placement,
    isContents: role === 'contents',
    isTime,
    isGeographic: role === 'geographic',
    variableType: role === 'geographic' ? 'G' : null,
    codes,
    codesAreSynthetic: false,
    labels: [labels],
    timeScale: isTime ? (variable.timeScale ?? null) : null,
    timeIsGuess: false,
    periods: isTime ? (variable.periods ?? null) : null,
    elimination: variable.elimination ?? { kind: 'none' },
    domain: [null],
    map: null,
    presentation: variable.presentation ?? 'text',
    doubleColumn: false,
    hierarchy: null,
    partitions: [],
    precision: variable.precision ?? null,
    metaId: null,
    valueMetaIds: null,
  };
}

function contentsModel(contents: PlainContents): ContentsModel {
  const { unit, contact = null, basePeriod = null, referencePeriod = null, ...rest } = contents;
  return {
    lastUpdated: null,
    referenceId: null,
    stockFlow: null,
    prices: null,
    dayAdjusted: false,
    seasonallyAdjusted: false,
    ...rest,
    unit: [unit],
    contact: [contact],
    basePeriod: [basePeriod],
    referencePeriod: [referencePeriod],
  };
}
