/** From a JSON-stat dataset to the model of a table. */
import type { MarkModel, NoteModel, TableModel } from '#shared/cube/model.ts';
import { type PlainContents, type PlainVariable, plainModel } from '#shared/cube/plain-model.ts';
import { findTimeline } from '#shared/time/timeline.ts';
import type { Dataset, Dimension } from './document.ts';

/** A dimension with its categories in order. */
export interface Categories {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/** @returns why they cannot be told, in words for a message. */
export function readCategories({ category }: Dimension, size: number): Categories | string {
  const { index, label = {} } = category;
  const codes = index === undefined ? Object.keys(label) : inOrder(index);
  if (codes.length !== size) return `${codes.length} categories, size ${size}`;
  if (new Set(codes).size !== codes.length) return 'a code comes twice';
  if (codes.includes('')) return 'a code is empty';
  return { codes, labels: codes.map((code) => label[code] || code) };
}

function inOrder(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  if (Array.isArray(index)) return index;
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}

export interface CellFacts {
  /** Most decimals that a number has. */
  readonly decimals: number;
  /** Texts of symbols by status. */
  readonly symbols: ReadonlyMap<number, string>;
  readonly marks: readonly Omit<MarkModel, 'language'>[];
}

/** @param matrix  Where the dataset does not say. */
export function buildModel(
  dataset: Dataset,
  categories: readonly Categories[],
  matrix: string,
  cells: CellFacts,
): TableModel {
  const px = dataset.extension?.px ?? {};
  const stubCount = countStub(dataset);
  const contentsAt = dataset.id.findIndex((code) => dataset.role?.metric?.includes(code));
  const variables = dataset.id.map(
    (code, i): PlainVariable =>
      variableOf(dataset, i, categories[i] ?? { codes: [], labels: [] }, {
        placement: i < stubCount ? 'stub' : 'heading',
        isContents: i === contentsAt,
        code,
      }),
  );
  const label = dataset.label ?? '';
  const contentsLabels = categories[contentsAt]?.labels ?? [];
  const contents = px.contents || (contentsLabels.length === 1 ? contentsLabels[0] : '') || label;
  const decimals = cells.decimals;
  return plainModel({
    language: px.language ?? '',
    title: label,
    contents: contents || matrix,
    texts: {
      source: dataset.source ?? null,
      subjectArea: px['subject-area'] ?? null,
      description: px.description ?? null,
      survey: px.survey ?? null,
      link: px.link ?? null,
      infoFile: px.infofile ?? null,
    },
    facts: {
      matrix: px.matrix || matrix,
      matrixIsDeclared: Boolean(px.matrix),
      tableId: px.tableid || null,
      decimals,
      showDecimals: px.decimals ?? decimals,
      subjectCode: px['subject-code'] ?? '',
      creationDate: stampOf(dataset.updated),
      updateFrequency: px.updateFrequency ?? null,
      copyright: px.copyright ?? false,
      aggregationAllowed: px.aggregallowed ?? true,
      descriptionDefault: px.descriptiondefault ?? false,
      officialStatistics: px['official-statistics'] ?? false,
    },
    variables,
    perContents: contentsOf(dataset, contentsAt, categories[contentsAt]),
    symbols: cells.symbols,
    notes: notesOf(dataset, categories),
    marks: cells.marks,
  });
}

/** How many dimensions come before the heading: as PxWeb says, else all but the last. */
function countStub({ id, dimensions, extension }: Dataset): number {
  const { stub } = extension?.px ?? {};
  // Old servers name variables by their texts.
  const isNamed = (name: string, i: number) => id[i] === name || dimensions[i]?.label === name;
  if (stub && stub.length < id.length + 1 && stub.every(isNamed)) return stub.length;
  return Math.max(0, id.length - 1);
}

function variableOf(
  { dimensions, role }: Dataset,
  i: number,
  { codes, labels }: Categories,
  own: {
    readonly placement: 'stub' | 'heading';
    readonly isContents: boolean;
    readonly code: string;
  },
): PlainVariable {
  const { code, placement, isContents } = own;
  const { label, extension, category } = dimensions[i] as Dimension;
  const isTime = role?.time?.[0] === code && !isContents;
  const timeline = isTime ? findTimeline(codes) : null;
  const eliminated = codes.indexOf(extension?.eliminationValueCode ?? '\u0000');
  const hasDecimals = codes.some((one) => category.unit?.[one]?.decimals !== undefined);
  const kind = isContents
    ? 'contents'
    : isTime
      ? 'time'
      : role?.geo?.includes(code)
        ? 'geographic'
        : 'classification';
  return {
    code,
    name: label || code,
    role: kind,
    placement,
    codes,
    labels,
    elimination:
      eliminated >= 0
        ? { kind: 'value', valueIndex: eliminated }
        : { kind: extension?.elimination ? 'sum' : 'none' },
    presentation: PRESENTATIONS.get(extension?.show ?? '') ?? 'text',
    ...(timeline && {
      timeScale: timeline.scale,
      periods: timeline.periods.map((period) => period?.code ?? null),
    }),
    precision:
      isContents && hasDecimals ? codes.map((one) => category.unit?.[one]?.decimals ?? null) : null,
  };
}

const PRESENTATIONS = new Map([
  ['code', 'code'],
  ['value', 'text'],
  ['code_value', 'code-text'],
  ['value_code', 'text-code'],
] as const) as ReadonlyMap<string, 'code' | 'text' | 'code-text' | 'text-code'>;

function contentsOf(
  { dimensions, extension, updated }: Dataset,
  at: number,
  categories: Categories | undefined,
): readonly PlainContents[] {
  const contact = extension?.contact?.map(({ raw }) => raw).join('##') ?? null;
  const lastUpdated = stampOf(updated);
  if (!categories) return [{ unit: '', contact, lastUpdated }];
  const { category, extension: own = {} } = dimensions[at] as Dimension;
  return categories.codes.map((code) => {
    const unit = category.unit?.[code];
    return {
      unit: unit?.base ?? unit?.label ?? '',
      contact,
      lastUpdated,
      referencePeriod: own.refperiod?.[code] ?? null,
      basePeriod: own.basePeriod?.[code] ?? null,
      stockFlow: STOCK_FLOW[own.measuringType?.[code] ?? ''] ?? null,
      prices: PRICES[own.priceType?.[code] ?? ''] ?? null,
      dayAdjusted: /^Work/.test(own.adjustment?.[code] ?? ''),
      seasonallyAdjusted: /Ses/.test(own.adjustment?.[code] ?? ''),
    };
  });
}

const STOCK_FLOW: Readonly<Record<string, 'S' | 'F' | 'A' | 'X'>> = {
  Stock: 'S',
  Flow: 'F',
  Average: 'A',
};
const PRICES: Readonly<Record<string, 'C' | 'F'>> = { Current: 'C', Fixed: 'F' };

/** ISO text as the PX format writes a moment; null for what is none. */
function stampOf(updated: string | undefined): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(updated ?? '');
  if (!found) return null;
  const [, year, month, day, hour = '00', minute = '00'] = found;
  return `${year}${month}${day} ${hour}:${minute}`;
}

function notesOf(
  dataset: Dataset,
  categories: readonly Categories[],
): readonly Omit<NoteModel, 'language'>[] {
  const isMandatory = (marks: Readonly<Record<string, boolean>> | undefined, i: number) =>
    marks?.[String(i)] === true;
  const ofTable = (dataset.note ?? []).map((text, i) => ({
    target: { kind: 'table' } as const,
    isMandatory: isMandatory(dataset.extension?.noteMandatory, i),
    text,
  }));
  const ofVariables = dataset.dimensions.flatMap(({ note = [], category, extension }, variable) => [
    ...note.map((text, i) => ({
      target: { kind: 'variable', variable } as const,
      isMandatory: isMandatory(extension?.noteMandatory, i),
      text,
    })),
    ...Object.entries(category.note ?? {}).flatMap(([code, texts]) => {
      const value = categories[variable]?.codes.indexOf(code) ?? -1;
      if (value < 0) return [];
      return texts.map((text) => ({
        target: { kind: 'value', variable, value } as const,
        isMandatory: false,
        text,
      }));
    }),
  ]);
  return [...ofTable, ...ofVariables];
}
