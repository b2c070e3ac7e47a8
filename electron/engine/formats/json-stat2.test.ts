import { describe, expect, test } from 'vitest';
import { metadataText } from './json-stat2.ts';
import { memoryDataset } from './testing/dataset.ts';
import { writeText } from './testing/write.ts';

const prices = memoryDataset({
  stub: [
    {
      code: 'REGION',
      label: 'region',
      role: 'geographic',
      codes: ['0', '01'],
      labels: ['Whole country', 'North'],
      elimination: { kind: 'value', valueIndex: 0 },
      metaId: 'urn:region',
      valueMetaIds: [null, 'urn:north'],
    },
  ],
  heading: [
    { code: 'ContentsCode', label: 'contents', role: 'contents', codes: ['a', 'b'] },
    { code: 'TIME', label: 'year', role: 'time', codes: ['2024', '2023'], presentation: 'code' },
  ],
  cells: [1.5, 2, { status: 3 }, { status: 8 }, 12.345, 0.1, -0.04, '12345678901234567.85'],
  decimals: () => 1,
  symbolTexts: [
    '',
    '.',
    '..',
    'confidential "x"',
    '....',
    '.....',
    '......',
    '.......',
    'nil',
    '.',
  ],
  marks: { '1,0': 'r' },
  table: { lastUpdated: '20240131 09:05', nextUpdate: '20250131', language: 'sv' },
  contents: [
    { unit: 'kronor', decimals: 1, stockFlow: 'S', prices: 'C', contact: 'Ann#1##Bo' },
    {
      unit: 'percent',
      decimals: 0,
      seasonallyAdjusted: true,
      referencePeriod: 'May',
      contact: 'Bo',
    },
  ],
  notes: [
    { target: { kind: 'table' }, isMandatory: false, text: 'First.' },
    { target: { kind: 'table' }, isMandatory: true, text: 'Second.' },
    { target: { kind: 'variable', variable: 0 }, isMandatory: true, text: 'Regions of 2024.' },
    { target: { kind: 'value', variable: 0, value: 1 }, isMandatory: true, text: 'Moved.' },
    { target: { kind: 'cell', positions: [0, -1, 1] }, isMandatory: false, text: 'Estimate.' },
  ],
});

describe('json-stat2 with cells', async () => {
  const text = await writeText('json-stat2', prices);
  const data = JSON.parse(text);

  test('numbers are as shown, without trailing zeros; symbols are null with their text', () => {
    expect(data.value).toEqual([1.5, 2, null, null, 12.3, 0.1, 0, Number('12345678901234567.9')]);
    expect(text).toContain('[1.5,2,null,null,12.3,0.1,0,12345678901234567.9]');
    expect(data.status).toEqual({ 2: 'confidential "x"', 3: 'nil', 4: 'r' });
  });

  test('ids, sizes and roles follow the placement', () => {
    expect(data.id).toEqual(['REGION', 'ContentsCode', 'TIME']);
    expect(data.size).toEqual([2, 2, 2]);
    expect(data.role).toEqual({ time: ['TIME'], geo: ['REGION'], metric: ['ContentsCode'] });
    expect(data.extension.px).toMatchObject({
      stub: ['REGION'],
      heading: ['ContentsCode', 'TIME'],
    });
  });

  test('categories stand in table order, also where codes look like numbers', () => {
    expect(text).toContain('"index":{"2024":0,"2023":1}');
    expect(text).toContain('"index":{"0":0,"01":1}');
  });

  test('units, dates, contacts and what a number measures travel along', () => {
    expect(data.updated).toBe('2024-01-31T09:05:00Z');
    expect(data.extension.px.nextUpdate).toBe('2025-01-31T00:00:00Z');
    expect(data.extension.contact).toEqual([{ raw: 'Ann#1' }, { raw: 'Bo' }]);
    const { category, extension } = data.dimension.ContentsCode;
    expect(category.unit).toEqual({
      a: { base: 'kronor', decimals: 1 },
      b: { base: 'percent', decimals: 0 },
    });
    expect(extension).toEqual({
      elimination: false,
      show: 'value',
      refperiod: { b: 'May' },
      measuringType: { a: 'Stock', b: 'Other' },
      priceType: { a: 'Current', b: 'NotApplicable' },
      adjustment: { a: 'None', b: 'SesOnly' },
    });
  });

  test('notes stand where they belong, mandatory ones are told', () => {
    expect(data.note).toEqual(['First.', 'Second.']);
    expect(data.extension.noteMandatory).toEqual({ 1: true });
    const { note, category, extension, link } = data.dimension.REGION;
    expect(note).toEqual(['Regions of 2024.']);
    expect(category.note).toEqual({ '01': ['Moved.'] });
    expect(extension).toEqual({
      elimination: true,
      eliminationValueCode: '0',
      noteMandatory: { 0: true },
      categoryNoteMandatory: { '01': { 0: true } },
      show: 'value',
    });
    expect(link.describedby).toEqual([{ extension: { '01': 'urn:north', REGION: 'urn:region' } }]);
    expect(data.extension.cellNotes).toEqual([
      {
        mandatory: false,
        text: 'Estimate.',
        conditions: [
          { variable: 'REGION', value: '0' },
          { variable: 'TIME', value: '2023' },
        ],
      },
    ]);
  });

  test('stored numbers and symbols are as they stand in DATA', async () => {
    const stored = await writeText('json-stat2', { ...prices, numbers: 'stored' });
    expect(stored).toContain('[1.5,2,null,null,12.345,0.1,-0.04,12345678901234567.85]');
    expect(JSON.parse(stored).status).toEqual({ 2: '...', 3: '-', 4: 'r' });
  });
});

test('a table of numbers only has no status', async () => {
  const data = memoryDataset({ stub: [{ code: 'A', codes: ['1'] }], heading: [], cells: [7] });
  expect(JSON.parse(await writeText('json-stat2', data))).not.toHaveProperty('status');
});

test('symbols are kept apart over blocks and pages of cells', async () => {
  const rows = 70_000;
  const cells = Array.from({ length: rows * 2 }, (_, i) => (i % 9973 === 1 ? { status: 2 } : i));
  const codes = Array.from({ length: rows }, (_, i) => String(i));
  const data = memoryDataset({
    stub: [{ code: 'A', codes }],
    heading: [{ code: 'B', codes: ['x', 'y'] }],
    cells,
    blockCells: 7777,
  });
  const { value, status } = JSON.parse(await writeText('json-stat2', data));
  expect(value).toEqual(cells.map((cell) => (typeof cell === 'number' ? cell : null)));
  expect(Object.keys(status)).toEqual(
    cells.flatMap((cell, i) => (typeof cell === 'number' ? [] : [String(i)])),
  );
});

test('metadata lists every value, no cells, and an empty list of codelists per variable', () => {
  const data = JSON.parse(metadataText(prices.table));
  expect(data.value).toEqual([]);
  expect(data).not.toHaveProperty('status');
  expect(data.label).toBe('Catalog title');
  expect(data.dimension.TIME).toEqual({
    label: 'year',
    category: { index: { 2024: 0, 2023: 1 }, label: { 2024: '2024', 2023: '2023' } },
    extension: { elimination: false, show: 'code', codelists: [] },
  });
});
