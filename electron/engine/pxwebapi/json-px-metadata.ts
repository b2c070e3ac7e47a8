/** Metadata of a table as the drafts of the 2.0 beta had it (`json-px`). */
import type { Note, Table, Variable } from '#shared/cube/table.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import type { ServedMetadata } from '../formats/json-stat2.ts';
import type { Link } from './links.ts';

const TIME_UNITS: Readonly<Record<string, string>> = {
  A: 'Annual',
  Q: 'Quarterly',
  M: 'Monthly',
  W: 'Weekly',
};
const MEASURING_TYPES = { S: 'Stock', F: 'Flow', A: 'Average', X: 'Other' } as const;
const PRICE_TYPES = { C: 'Current', F: 'Fixed', none: 'NotApplicable' } as const;

export function jsonPxMetadata(
  table: Table,
  language: string,
  served: ServedMetadata,
  self: Link,
): object {
  const stamp = table.lastUpdated ?? table.creationDate;
  const contacts = new Set(table.contents.flatMap(({ contact }) => contact?.split('##') ?? []));
  return {
    language,
    id: table.id,
    label: table.title,
    description: table.description ?? '',
    aggregationAllowed: table.aggregationAllowed,
    officialStatistics: table.officialStatistics,
    subjectCode: table.subjectCode,
    subjectLabel: table.subjectArea,
    ...(table.source !== null && { source: table.source }),
    ...(stamp !== null && { updated: stampToIso(stamp) }),
    notes: table.notes.flatMap((note) => tableNote(table, note) ?? []),
    contacts: [...contacts]
      .map((raw) => raw.trim())
      .filter((raw) => raw !== '')
      .map((raw) => ({ raw })),
    variables: table.variables.map((variable, at) => variableOf(table, variable, at, served)),
    links: [self],
  };
}

/** Notes on the table, and on cells with what they are about; others stand with their variables. */
function tableNote(table: Table, { target, isMandatory, text }: Note): object | null {
  if (target.kind === 'table') return { mandatory: isMandatory, text };
  if (target.kind !== 'cell') return null;
  const conditions = target.positions.flatMap((value, at) => {
    const variable = table.variables[at];
    return value < 0 || !variable
      ? []
      : [{ variable: variable.code, value: variable.codes[value] ?? '' }];
  });
  return { mandatory: isMandatory, text, conditions };
}

function variableOf(table: Table, variable: Variable, at: number, served: ServedMetadata): object {
  const notes = table.notes.filter(
    ({ target }) => target.kind === 'variable' && target.variable === at,
  );
  return {
    id: variable.code,
    label: variable.label,
    ...kindOf(variable, served),
    values: variable.codes.map((code, value) => ({
      code,
      label: variable.labels[value] ?? code,
      ...notesOn(table, at, value),
      ...(variable.role === 'contents' && contentsOf(table, value)),
    })),
    notes: notes.map(({ isMandatory, text }) => ({ mandatory: isMandatory, text })),
    links: [],
  };
}

function notesOn({ notes }: Table, variable: number, value: number): object {
  const own = notes.filter(
    ({ target }) =>
      target.kind === 'value' && target.variable === variable && target.value === value,
  );
  if (own.length === 0) return {};
  return { notes: own.map(({ isMandatory, text }) => ({ mandatory: isMandatory, text })) };
}

function kindOf(variable: Variable, served: ServedMetadata): object {
  const { role, elimination, codes, codelists, timeScale } = variable;
  if (role === 'contents') return { type: 'ContentsVariable' };
  if (role === 'time') {
    return {
      type: 'TimeVariable',
      timeUnit: TIME_UNITS[timeScale ?? ''] ?? 'Other',
      firstPeriod: codes[0] ?? '',
      lastPeriod: codes.at(-1) ?? '',
    };
  }
  return {
    type: role === 'geographic' ? 'GeographicalVariable' : 'RegularVariable',
    elimination: elimination.kind !== 'none',
    ...(elimination.kind === 'value' && {
      eliminationValueCode: codes[elimination.valueIndex],
    }),
    ...(variable.map !== null && { map: variable.map }),
    codeLists: codelists.map((codelist) => ({
      id: codelist.id,
      label: codelist.label,
      type: codelist.kind === 'grouping' ? 'Aggregation' : 'Valueset',
      links: served.linksOf(codelist),
    })),
  };
}

function contentsOf({ contents }: Table, value: number): object {
  const content = contents[value];
  if (!content) return {};
  const { unit, referencePeriod, basePeriod, stockFlow, prices, decimals } = content;
  return {
    unit,
    ...(referencePeriod !== null && { referencePeriod }),
    ...(basePeriod !== null && { baseperiod: basePeriod }),
    adjustment: adjustmentOf(content),
    measuringType: MEASURING_TYPES[stockFlow ?? 'X'],
    priceType: PRICE_TYPES[prices ?? 'none'],
    preferedNumberOfDecimals: decimals,
  };
}

function adjustmentOf({ dayAdjusted, seasonallyAdjusted }: Table['contents'][number]): string {
  if (dayAdjusted) return seasonallyAdjusted ? 'WorkAndSes' : 'WorkOnly';
  return seasonallyAdjusted ? 'SesOnly' : 'None';
}
