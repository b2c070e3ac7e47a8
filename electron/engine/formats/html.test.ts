import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { numberFormatter, numberMarks } from '#shared/numbers/format.ts';
import { memoryDataset } from './testing/dataset.ts';
import { writeBytes, writeText } from './testing/write.ts';

const dataset = () =>
  memoryDataset({
    stub: [
      { code: 'bed', codes: ['1', '2'], labels: ['North <bed>', 'South "bed"'] },
      { code: 'crop', codes: ['B', 'K'], labels: ['Beans', 'Kale & co'] },
    ],
    heading: [
      { code: 'unit', codes: ['kg', 'pc'], labels: ['Weight', 'Pieces'] },
      { code: 'year', codes: ['2023', '2024'] },
    ],
    cells: Array.from({ length: 16 }, (_, index) => (index === 3 ? { status: 2 } : 1234.5 * index)),
    decimals: () => 1,
    table: { language: 'no' },
  });

async function page(options: object = {}) {
  const bytes = await writeBytes('html', dataset(), options);
  return new JSDOM(bytes.toString('utf8')).window.document;
}

describe('an HTML table', () => {
  test('has a row for every outer value, and cells in the marks of its language', async () => {
    const document = await page();
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows.map(([label]) => label)).toEqual([
      'North <bed>',
      'Beans',
      'Kale & co',
      'South "bed"',
      'Beans',
      'Kale & co',
    ]);
    expect(rows[0]?.slice(1)).toEqual(['', '', '', '']);
    expect(rows[1]?.slice(1).map((text) => text?.replaceAll(/\s/g, ' '))).toEqual([
      '0,0',
      '1 234,5',
      '2 469,0',
      '..',
    ]);
    expect(document.querySelector('table')?.lang).toBe('no');
  });

  test('its headers span their columns and say what they head', async () => {
    const document = await page();
    const [outer, inner] = [...document.querySelectorAll('thead tr')].map((row) =>
      [...row.querySelectorAll('th')].map((cell) => [cell.textContent, cell.colSpan, cell.scope]),
    );
    expect(outer).toEqual([
      ['', 1, ''],
      ['Weight', 2, 'colgroup'],
      ['Pieces', 2, 'colgroup'],
    ]);
    expect(inner?.slice(1)).toEqual([
      ['2023', 1, 'col'],
      ['2024', 1, 'col'],
      ['2023', 1, 'col'],
      ['2024', 1, 'col'],
    ]);
    for (const cell of document.querySelectorAll('tbody th')) {
      expect(cell.getAttribute('scope')).toBe('row');
    }
  });

  test('title, source and notes go with it where they are wanted', async () => {
    expect((await page()).querySelector('caption, tfoot')).toBeNull();
    const document = await page({ title: true, about: true });
    expect(document.querySelector('caption')?.textContent).not.toBe('');
    expect(document.querySelector('tfoot')?.textContent).toContain('Office of Testing');
  });

  test('can be a page that says its language, title and character set', async () => {
    const bytes = await writeBytes('html', dataset(), { page: true });
    // Read from bytes as a browser would from a file: nothing else tells the character set.
    const { document } = new JSDOM(bytes).window;
    expect(document.characterSet).toBe('UTF-8');
    expect(document.title).toBe('Persons by test');
    expect(document.documentElement.lang).toBe('no');
    expect(document.querySelector('script')).toBeNull();
  });

  test('has an id that tells it from another selection of the same table', async () => {
    const id = async (codes: string[]) => {
      const { stub, cells } = { stub: [{ code: 'R', codes }], cells: codes.map(() => 1) };
      const bytes = await writeBytes('html', memoryDataset({ stub, heading: [], cells }));
      return new JSDOM(bytes.toString('utf8')).window.document.querySelector('table')?.id;
    };
    expect(await id(['a'])).toMatch(/^T1_/);
    expect(await id(['a'])).toBe(await id(['a']));
    expect(await id(['a'])).not.toBe(await id(['b']));
  });
});

test.each([
  ['csv_semicolonhead', 'csv', { labels: 'texts', separator: 'semicolon', title: true }],
  ['csv_tab', 'csv', { labels: 'texts', separator: 'tab' }],
  ['csv2', 'csv', { labels: 'texts', layout: 'long' }],
  ['csv3', 'csv', { labels: 'codes', layout: 'long' }],
  ['relational_table', 'csv', { labels: 'texts', layout: 'long' }],
  ['html5_table', 'html', { title: true }],
] as const)('%s is %s with %o', async (old, format, options) => {
  expect(await writeBytes(old, dataset())).toEqual(await writeBytes(format, dataset(), options));
});

test('every number is written as the language writes it, however large, small or exact', async () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    fc.integer().map((value) => value / 100),
    fc.constantFrom(-0.4, 0.5, 1.005, 999.995, 1234, 12_345.678, -1e6, 2 ** 53),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(number, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('en', 'sv', 'es', 'de'),
      async (values, decimals, language) => {
        const dataset = memoryDataset({
          stub: [{ code: 'A', codes: values.map((_, at) => `${at}`) }],
          heading: [],
          cells: values,
          decimals: () => decimals,
          table: { language },
        });
        const text = await writeText('html', dataset);
        const marks = numberMarks('language', language);
        const format = numberFormatter({ marks, decimals, rounding: 'half-up', minus: 'text' });
        const found = [...text.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell);
        expect(found).toEqual(values.map((value) => format(value)));
      },
    ),
  );
});
