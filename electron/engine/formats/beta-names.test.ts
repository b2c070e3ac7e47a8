import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { memoryDataset } from './testing/dataset.ts';
import { writeBytes } from './testing/write.ts';

const dataset = () =>
  memoryDataset({
    stub: [
      { code: 'bed', codes: ['1', '2'], labels: ['North', 'South'], label: 'Bed' },
      { code: 'crop', codes: ['B', 'K'], labels: ['Beans', 'Kale'], label: 'Crop' },
    ],
    heading: [{ code: 'Tid', codes: ['2023', '2024'], label: 'year', role: 'time' }],
    cells: [1, 2, 3, { status: 2 }, 5, 6, 7, 8],
  });

describe('xlsx_doublecolumn', () => {
  test('has code and text of every stub variable in columns of their own', async () => {
    const { sheets } = await readXlsx(await writeBytes('xlsx_doublecolumn', dataset()));
    const rows = (sheets[0]?.rows ?? []).slice(0, 5).map((row) => row.slice(0, 6));
    expect(rows).toEqual([
      [null, null, null, null, '2023', '2024'],
      ['1', 'North', 'B', 'Beans', 1, 2],
      [null, null, 'K', 'Kale', 3, '..'],
      ['2', 'South', 'B', 'Beans', 5, 6],
      [null, null, 'K', 'Kale', 7, 8],
    ]);
  });
});

describe('json-stat', () => {
  test('is one dataset whose dimensions stand beside id, size and role', async () => {
    const { dataset: given } = JSON.parse((await writeBytes('json-stat', dataset())).toString());
    expect(given.dimension).toMatchObject({
      id: ['bed', 'crop', 'Tid'],
      size: [2, 2, 2],
      role: { time: ['Tid'] },
      bed: { label: 'Bed', category: { index: { 1: 0, 2: 1 }, label: { 1: 'North', 2: 'South' } } },
    });
    expect(given.value).toEqual([1, 2, 3, null, 5, 6, 7, 8]);
    expect(given.status).toEqual({ 3: '..' });
    expect(given).not.toHaveProperty('version');
  });

  test('refuses a variable that it could not tell from its own members', async () => {
    const clash = memoryDataset({
      stub: [{ code: 'size', codes: ['S'] }],
      heading: [],
      cells: [1],
    });
    await expect(writeBytes('json-stat', clash)).rejects.toMatchObject({
      problem: { code: 'export.reserved-code', values: { variable: 'size' } },
    });
  });
});
