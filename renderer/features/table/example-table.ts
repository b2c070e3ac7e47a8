/** A small made-up table for tests of the workspace. */
import type { Table, Variable } from '#shared/cube/table.ts';

function variable(more: Partial<Variable> & Pick<Variable, 'code' | 'label' | 'codes'>): Variable {
  return {
    placement: 'stub',
    role: 'classification',
    labels: more.codes,
    codesAreSynthetic: false,
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'none' },
    presentation: 'text',
    domain: null,
    map: null,
    hierarchy: null,
    precision: null,
    metaId: null,
    valueMetaIds: null,
    codelists: [],
    applied: null,
    isMadeUp: false,
    ...more,
  };
}

export function yearVariable(years: readonly string[]): Variable {
  return variable({
    code: 'year',
    label: 'Year',
    codes: years,
    placement: 'heading',
    role: 'time',
    timeScale: 'A',
    periods: years,
  });
}

export function regionVariable(): Variable {
  return variable({
    code: 'region',
    label: 'Region',
    codes: ['00', '01', '02', '03'],
    labels: ['Skerria', 'Aldervik', 'Brask, town', 'Østvik'],
    role: 'geographic',
    elimination: { kind: 'value', valueIndex: 0 },
  });
}

export function sexVariable(): Variable {
  return variable({
    code: 'sex',
    label: 'Sex',
    codes: ['1', '2'],
    labels: ['Females', 'Males'],
    elimination: { kind: 'sum' },
  });
}

function contentsVariable(): Variable {
  return variable({
    code: 'contents',
    label: 'Contents',
    codes: ['P', 'C'],
    labels: ['Persons', 'Change'],
    placement: 'heading',
    role: 'contents',
  });
}

export function exampleTable(more: Partial<Table> = {}): Table {
  const contents = {
    unit: 'number',
    decimals: 0,
    contact: null,
    basePeriod: null,
    referencePeriod: '1 January',
    lastUpdated: null,
    stockFlow: 'S',
    prices: null,
    dayAdjusted: false,
    seasonallyAdjusted: false,
  } as const;
  return {
    id: 'L0231',
    language: 'en',
    languages: ['en', 'fr'],
    notesAreFallback: false,
    title: 'Population by region, sex, contents and year',
    description: null,
    descriptionDefault: false,
    contentsText: 'Population',
    subjectArea: 'Population',
    subjectCode: 'BE',
    source: 'Statistics Skerria',
    database: null,
    survey: null,
    link: null,
    info: null,
    infoFile: null,
    matrix: 'L0231',
    tableId: null,
    codePage: null,
    creationDate: null,
    lastUpdated: '2026-11-12T08:00:00Z',
    nextUpdate: null,
    updateFrequency: null,
    metaId: null,
    decimals: 1,
    showDecimals: 1,
    rounding: 'half-up',
    aggregationAllowed: true,
    copyright: false,
    officialStatistics: true,
    variables: [
      regionVariable(),
      sexVariable(),
      contentsVariable(),
      yearVariable(['2020', '2021', '2022', '2023', '2024']),
    ],
    contents: [contents, { ...contents, unit: 'per cent', decimals: 1 }],
    notes: [],
    marks: [],
    symbols: {
      texts: ['', '.', '..', '...', '....', '.....', '......', '.......', '-', '.'],
      declared: [],
    },
    ...more,
  };
}
