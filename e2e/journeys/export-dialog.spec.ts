/** The export dialog: what, as what and how, by today's names and those of earlier days. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

test('a view and a whole table, with options, by a beta name, and for Excel', async ({
  app,
  folder,
}) => {
  const source = join(folder, 'berries.px');
  writeFileSync(source, pxText(BERRIES));
  await app.locator('[data-import="files"]').setInputFiles(source);
  await expect(app).toHaveURL(/#\/import\//);
  await app.evaluate((hash) => {
    location.hash = hash;
  }, `#/table/${BERRIES.matrix}`);
  await expect(app.getByRole('grid')).toBeVisible();

  const save = async (page: Page, choose: () => Promise<void>): Promise<Buffer> => {
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('radio', { name: /^CSV/ }).first()).toBeVisible();
    await choose();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const path = join(folder, 'saved');
    await (await download).saveAs(path);
    await expect(dialog).toBeHidden();
    return readFileSync(path);
  };
  const parse = (bytes: Buffer, delimiter: string) =>
    Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
      delimiter,
      skipEmptyLines: true,
    }).data;

  await test.step('the whole table as CSV: semicolons, a decimal comma, one row per cell', async () => {
    const bytes = await save(app, async () => {
      const dialog = app.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^Whole table/ }).check();
      await dialog.getByRole('radio', { name: 'CSV .csv', exact: true }).check();
      await dialog.getByLabel('Separator').selectOption({ label: 'Semicolon' });
      await dialog.getByLabel('Decimal sign').selectOption({ label: 'Comma' });
      await dialog.getByLabel('Layout').selectOption({ label: 'One row per cell' });
    });
    const rows = parse(bytes, ';').filter((row) =>
      row.some((field) => BERRIES.regions.includes(field)),
    );
    expect(rows).toHaveLength(BERRIES.cells.length);
    expect(rows.map((row) => row.at(-1)).slice(0, 4)).toEqual(['10,5', '11,0', '12,3', '13,1']);
  });

  await test.step('by a name of the beta', async () => {
    const bytes = await save(app, async () => {
      const dialog = app.getByRole('dialog');
      await dialog.getByText('Names of earlier days').click();
      await dialog.getByRole('radio', { name: /^csv_tabhead/ }).check();
    });
    const rows = parse(bytes, '\t');
    // The name says: with a title, and tabs between.
    expect(rows[0]).toHaveLength(1);
    expect(rows[1]?.length).toBeGreaterThan(BERRIES.years.length);
    expect(rows.flat()).toEqual(expect.arrayContaining([...BERRIES.regions]));
  });

  await test.step('for Excel, read by another program', async () => {
    const bytes = await save(app, async () => {
      await app
        .getByRole('dialog')
        .getByRole('radio', { name: /^Excel/ })
        .check();
    });
    const book = XLSX.read(bytes);
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    const cells = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1 }).flat();
    expect(cells).toEqual(expect.arrayContaining([10.5, 1200, BERRIES.regions[0]]));
  });
});
