import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { memoryDataset } from '#engine/formats/testing/dataset.ts';
import { quietTask } from '#engine/formats/testing/write.ts';
import { dataAnswer } from './data-answer.ts';
import { outputFormatFromParams } from './output-format.ts';

async function answer(format: string, label: string, codePage: string | null, matrix = 'T1') {
  const dataset = memoryDataset({
    stub: [{ code: 'R', codes: ['1'], labels: [label] }],
    heading: [],
    cells: [1],
    table: { codePage, matrix },
  });
  const output = outputFormatFromParams([
    ['outputFormat', format],
    ['outputFormatParams', 'UseTexts'],
  ]);
  const { contentType, disposition, write } = dataAnswer(dataset, output);
  const parts: Buffer[] = [];
  await write({ write: (bytes) => void parts.push(Buffer.from(bytes)) }, quietTask());
  return { contentType, disposition, bytes: Buffer.concat(parts) };
}

describe('the code page of the PX file', () => {
  test('is that of the answer', async () => {
    const { contentType, bytes } = await answer('csv', 'Östersund', 'ISO-8859-1');
    expect(contentType).toBe('text/csv; charset=iso-8859-1');
    expect(bytes.toString('latin1')).toContain('"Östersund",1');
  });

  test('gives way to UTF-8 for a text that it cannot hold', async () => {
    const { contentType, bytes } = await answer('csv', 'Łódź', 'iso-8859-1');
    expect(contentType).toBe('text/csv; charset=UTF-8');
    expect(bytes.toString('utf8')).toContain('"Łódź",1');
  });

  test('holds every letter in HTML, by its number', async () => {
    const { contentType, bytes } = await answer('html', 'Łódź – Ö 👍', 'iso-8859-1');
    expect(contentType).toBe('text/html; charset=iso-8859-1');
    const { document } = new JSDOM(bytes, { contentType }).window;
    expect(document.querySelector('tbody th')?.textContent).toBe('Łódź – Ö 👍');
  });

  test('that nobody knows is UTF-8', async () => {
    expect((await answer('csv', 'x', 'klingon')).contentType).toBe('text/csv; charset=UTF-8');
    expect((await answer('csv', 'x', null)).contentType).toBe('text/csv; charset=UTF-8');
  });
});

test.each([
  ['T1', 'inline; filename="T1.csv"'],
  ['a"/b\\c\r\n', 'inline; filename="abc.csv"'],
  ['Bø', 'inline; filename="B_.csv"; filename*=UTF-8\'\'B%C3%B8.csv'],
])('the file of MATRIX “%s”', async (matrix, disposition) => {
  expect((await answer('csv', 'x', null, matrix)).disposition).toBe(disposition);
});
