/** What a server tells of a table, in all its languages, as the catalog keeps tables. */
import type {
  CodelistModel,
  ContentsModel,
  Elimination,
  NoteModel,
  NoteTarget,
  Presentation,
  SymbolModel,
  TableModel,
  Texts,
  VariableModel,
} from '#shared/cube/model.ts';
import type { CodelistAnswer, DatasetAnswer, TableAnswer } from './answers.ts';
import { type Refuse, type RemoteVariable, readVariables } from './dataset.ts';
import { isoToStamp, readTimeValues } from './time.ts';

/** All that was asked of a table but its cells. */
export interface RemoteTable {
  /** The server's own id. */
  readonly id: string;
  /** The one that data are asked in comes first. */
  readonly languages: readonly RemoteLanguage[];
}

export interface RemoteLanguage {
  readonly language: string;
  readonly table: TableAnswer;
  readonly metadata: DatasetAnswer;
  readonly codelists: readonly CodelistAnswer[];
}

/** Of the reference server; without any, the variables with the most values go to the stub. */
const NO_SYMBOLS: SymbolModel = {
  symbols: [],
  nil: [],
  sum: [],
  noteSum: [],
};

/**
 * Variables are in cube order: stub, then heading. Texts of other languages are put beside those of
 * the first by code.
 */
export function buildModel(remote: RemoteTable, refuse: Refuse): TableModel {
  const [first] = remote.languages;
  if (!first) return refuse('the table has no language');
  const inLanguage = remote.languages.map(({ metadata }) => readVariables(metadata, refuse));
  const placed = placeVariables(first.metadata, inLanguage[0] ?? []);
  const { role } = first.metadata;
  const metric = new Set(role?.metric);
  const time = new Set(role?.time);
  const geo = new Set(role?.geo);
  const variables = placed.map(({ variable, placement }): VariableModel => {
    const own = inLanguage.map((all) => all.find(({ code }) => code === variable.code));
    return {
      ...describeVariable(remote, variable, own),
      placement,
      isContents: metric.has(variable.code),
      isTime: time.has(variable.code),
      isGeographic: geo.has(variable.code),
      variableType: geo.has(variable.code) ? 'G' : null,
      ...timeOf(variable, time.has(variable.code), first.table.timeUnit),
    };
  });
  const { px } = first.metadata.extension ?? {};
  const decimals = px?.decimals ?? 0;
  const all = (read: (language: RemoteLanguage) => string | null | undefined): Texts =>
    remote.languages.map((language) => read(language) || null);
  const contents = describeContents(remote, variables, inLanguage);
  return {
    languages: remote.languages.map(({ language }) => language),
    texts: {
      title: all(({ metadata, table }) => metadata.label || table.label),
      description: all(
        ({ metadata, table }) => metadata.extension?.px?.description ?? table.description,
      ),
      contents: all(contentsText),
      units: contents[0]?.unit ?? [],
      subjectArea: all(({ metadata }) => metadata.extension?.px?.['subject-area']),
      source: all(({ metadata, table }) => metadata.source ?? table.source),
      database: all(() => null),
      survey: all(({ metadata }) => metadata.extension?.px?.survey),
      link: all(({ metadata }) => metadata.extension?.px?.link),
      info: all(() => null),
      infoFile: all(({ metadata }) => metadata.extension?.px?.infofile),
      synonyms: all(() => null),
    },
    facts: {
      matrix: px?.matrix ?? remote.id,
      matrixIsDeclared: true,
      tableId: px?.tableid ?? remote.id,
      mainTable: null,
      subjectCode: px?.['subject-code'] ?? first.table.subjectCode ?? '',
      axisVersion: null,
      charset: null,
      codePage: null,
      creationDate: null,
      nextUpdate: isoToStamp(px?.nextUpdate ?? null),
      updateFrequency: px?.updateFrequency ?? null,
      firstPublished: null,
      pxServer: null,
      directoryPath: null,
      metaId: tableMetaId(first.metadata),
      decimals,
      showDecimals: decimals,
      rounding: 'half-up',
      aggregationAllowed: px?.aggregallowed ?? true,
      copyright: px?.copyright ?? false,
      officialStatistics: px?.['official-statistics'] ?? false,
      autoOpen: false,
      descriptionDefault: px?.descriptiondefault ?? false,
      confidential: 0,
      defaultGraph: null,
    },
    variables,
    contents,
    notes: remote.languages.flatMap(({ metadata }, at) => readNotes(metadata, variables, at)),
    marks: [],
    symbols: NO_SYMBOLS,
    attributes: null,
    statements: [],
  };
}

function contentsText({ metadata }: RemoteLanguage): string {
  const own = metadata.extension?.px?.contents;
  if (own) return own;
  const metric = metadata.role?.metric?.[0] ?? '';
  const labels = Object.values(metadata.dimension[metric]?.category.label ?? {});
  return labels.length === 1 ? (labels[0] ?? '') : metadata.label;
}

interface Placed {
  readonly variable: RemoteVariable;
  readonly placement: 'stub' | 'heading';
}

/** Betas name the variables of stub and heading by their texts. */
function placeVariables(
  { extension, role }: DatasetAnswer,
  variables: readonly RemoteVariable[],
): readonly Placed[] {
  const find = (name: string) =>
    variables.find(({ code }) => code === name) ??
    variables.find(({ answer }) => answer.label === name);
  const named = (names: readonly string[] | undefined) =>
    (names ?? []).flatMap((n) => find(n) ?? []);
  const heading = named(extension?.px?.heading);
  const stub = named(extension?.px?.stub).filter((variable) => !heading.includes(variable));
  const isNamed = (variable: RemoteVariable) =>
    stub.includes(variable) || heading.includes(variable);
  const across = new Set([...(role?.time ?? []), ...(role?.metric ?? [])]);
  const others = variables.filter((variable) => !isNamed(variable));
  const isAcross = ({ code }: RemoteVariable) =>
    heading.length === 0 && across.has(code) && variables.length > 1;
  return [
    ...[...stub, ...others.filter((variable) => !isAcross(variable))].map(
      (variable) => ({ variable, placement: 'stub' }) as const,
    ),
    ...[...heading, ...others.filter(isAcross)].map(
      (variable) => ({ variable, placement: 'heading' }) as const,
    ),
  ];
}

/** @param own  The variable in each language; undefined where a language lacks it. */
function describeVariable(
  remote: RemoteTable,
  { code, codes, answer }: RemoteVariable,
  own: readonly (RemoteVariable | undefined)[],
) {
  const { extension } = answer;
  const none = remote.languages.map(() => null);
  const lists = codelistsOf(remote, code);
  return {
    code,
    codeIsDeclared: true,
    name: own.map((variable) => variable?.answer.label || null),
    codes,
    codesAreSynthetic: false,
    labels: own.map((variable, at) =>
      variable
        ? codes.map((value) => variable.answer.category.label[value] ?? value)
        : at === 0
          ? codes
          : null,
    ),
    elimination: readElimination(codes, extension),
    domain: none,
    map: null,
    presentation: PRESENTATIONS[extension?.show ?? ''] ?? 'text',
    doubleColumn: false,
    hierarchy: null,
    partitions: [],
    precision: precisionOf(codes, answer),
    ...metaIdsOf(code, codes, answer),
    ...(lists.length > 0 && { codelists: lists }),
  };
}

/** Servers tell the META-ID of a table by the links that they make of it. */
function tableMetaId({ link }: DatasetAnswer): string | null {
  const ids = (link?.related ?? []).flatMap(({ extension }) => extension?.metaid ?? []);
  return [...new Set(ids)].join(' ') || null;
}

/** Those of the variable, by its own code, and of its values, by theirs. */
function metaIdsOf(code: string, codes: readonly string[], { link }: RemoteVariable['answer']) {
  const described = new Map(
    (link?.describedby ?? []).flatMap(({ extension }) => Object.entries(extension)),
  );
  const valueMetaIds = codes.map((value) => described.get(value) || null);
  return {
    metaId: described.get(code) || null,
    valueMetaIds: valueMetaIds.some((id) => id !== null) ? valueMetaIds : null,
  };
}

const PRESENTATIONS: Readonly<Record<string, Presentation>> = {
  code: 'code',
  value: 'text',
  code_value: 'code-text',
  value_code: 'text-code',
};

function readElimination(
  codes: readonly string[],
  extension: RemoteVariable['answer']['extension'],
): Elimination {
  if (!extension?.elimination) return { kind: 'none' };
  const wanted = extension.eliminationValueCode?.toLowerCase();
  if (wanted === undefined) return { kind: 'sum' };
  const valueIndex = codes.findIndex((code) => code.toLowerCase() === wanted);
  // A value that is not among those here cannot stand for all of them.
  return valueIndex < 0 ? { kind: 'none' } : { kind: 'value', valueIndex };
}

function precisionOf(
  codes: readonly string[],
  { category }: RemoteVariable['answer'],
): readonly (number | null)[] | null {
  const decimals = codes.map((code) => category.unit[code]?.decimals ?? null);
  return decimals.some((own) => own !== null) ? decimals : null;
}

function timeOf(variable: RemoteVariable, isTime: boolean, unit: string | null) {
  if (!isTime) return { timeScale: null, timeIsGuess: false, periods: null };
  const { scale, periods } = readTimeValues(variable.codes, unit);
  return { timeScale: scale, timeIsGuess: false, periods };
}

/** A list has the texts of every language that it was sent in. */
function codelistsOf(remote: RemoteTable, variable: string): readonly CodelistModel[] {
  const named = referencesOf(remote.languages[0]?.metadata, variable);
  return named.flatMap((id): CodelistModel[] => {
    const own = remote.languages.map(({ codelists }) => codelists.find((list) => list.id === id));
    const main = own.find((list) => list !== undefined);
    if (!main) return [];
    return [
      {
        id: main.id,
        kind: main.type.toLowerCase() === 'aggregation' ? 'grouping' : 'value-set',
        label: own.map((list) => list?.label || null),
        values: main.values.map(({ code, label, valueMap }) => ({
          code,
          label: own.map(
            (list) =>
              (list === main ? label : list?.values.find((v) => v.code === code)?.label) || null,
          ),
          members: valueMap.length > 0 ? valueMap : [code],
        })),
      },
    ];
  });
}

/** Ids of the codelists that a variable has. */
export function referencesOf(
  metadata: DatasetAnswer | undefined,
  variable: string,
): readonly string[] {
  const extension = metadata?.dimension[variable]?.extension;
  const all = [...(extension?.codelists ?? []), ...(extension?.codeLists ?? [])];
  return [...new Set(all.map(({ id }) => id))];
}

/** One entry per value of the contents variable, one for a table without. */
function describeContents(
  remote: RemoteTable,
  variables: readonly VariableModel[],
  inLanguage: readonly (readonly RemoteVariable[])[],
): readonly ContentsModel[] {
  const contents = variables.find(({ isContents }) => isContents);
  const own = inLanguage.map(
    (all) => contents && all.find(({ code }) => code === contents.code)?.answer,
  );
  const contacts = remote.languages.map(
    ({ metadata }) =>
      (metadata.extension?.contact ?? [])
        .map(({ raw }) => raw)
        .filter((raw) => raw !== '')
        .join('##') || null,
  );
  const lastUpdated = isoToStamp(
    remote.languages[0]?.metadata.updated ?? remote.languages[0]?.table.updated ?? null,
  );
  return (contents?.codes ?? ['']).map((code): ContentsModel => {
    const main = own[0]?.extension;
    const adjustment = main?.adjustment?.[code] ?? '';
    return {
      unit: own.map((answer) => answer?.category.unit[code]?.base ?? null),
      contact: contacts,
      basePeriod: own.map((answer) => answer?.extension?.basePeriod?.[code] || null),
      referencePeriod: own.map((answer) => answer?.extension?.refperiod?.[code] || null),
      lastUpdated,
      referenceId: null,
      stockFlow: STOCK_FLOW[main?.measuringType?.[code] ?? ''] ?? null,
      prices: PRICES[main?.priceType?.[code] ?? ''] ?? null,
      dayAdjusted: adjustment === 'WorkOnly' || adjustment === 'WorkAndSes',
      seasonallyAdjusted: adjustment === 'SesOnly' || adjustment === 'WorkAndSes',
    };
  });
}

const STOCK_FLOW: Readonly<Record<string, ContentsModel['stockFlow']>> = {
  Stock: 'S',
  Flow: 'F',
  Average: 'A',
};
const PRICES: Readonly<Record<string, ContentsModel['prices']>> = { Current: 'C', Fixed: 'F' };

function readNotes(
  metadata: DatasetAnswer,
  variables: readonly VariableModel[],
  language: number,
): readonly NoteModel[] {
  const notes: NoteModel[] = [];
  const add = (
    target: NoteTarget,
    texts: readonly string[],
    mandatory: Readonly<Record<string, boolean>> | undefined,
  ) => {
    texts.forEach((text, at) => {
      if (text === '') return;
      notes.push({ language, target, isMandatory: mandatory?.[at] ?? false, text });
    });
  };
  add({ kind: 'table' }, metadata.note, metadata.extension?.noteMandatory);
  variables.forEach(({ code, codes }, variable) => {
    const answer = metadata.dimension[code];
    if (!answer) return;
    const { extension, category } = answer;
    add({ kind: 'variable', variable }, answer.note, extension?.noteMandatory);
    codes.forEach((own, value) => {
      const texts = category.note[own] ?? [];
      const target = { kind: 'value', variable, value } as const;
      if (texts.length > 0) add(target, texts, extension?.categoryNoteMandatory?.[own]);
    });
  });
  for (const { text, mandatory, conditions } of metadata.extension?.cellNotes ?? []) {
    const positions = variables.map(({ code, codes }) => {
      const condition = conditions.find(({ variable }) => variable === code);
      return condition ? codes.indexOf(condition.value) : -1;
    });
    const target = { kind: 'cell', positions } as const;
    add(target, [text], { 0: mandatory ?? false });
  }
  return notes;
}
