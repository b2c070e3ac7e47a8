/** From a CSV file to a table: look at the proposal, mend, name, save as a recipe; next month by the recipe. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WAGES = `region_no;region;quarter;wage;employees
01;Østhei;2023K1;4 512,5;8 204
01;Østhei;2023K2;4 540,0;8 190
02;Vestmo;2023K1;not yet;1 221
02;Vestmo;2023K2;3 612,8;1 222
`;
const NEXT = `${WAGES.replace('not yet', '3 600,1')}01;Østhei;2023K3;4 561,2;8 212
02;Vestmo;2023K3;not yet;1 230
`;

async function pick(app: Page, name: string, text: string) {
  await expect(app.getByRole('main')).toBeVisible();
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'latin1'),
  });
}

const becomes = (app: Page) => app.getByRole('region', { name: 'What it becomes' });

test('a CSV file is mapped, mended and kept as a recipe for the next one', async ({ app }) => {
  await pick(app, 'wages-2023-06.csv', WAGES);

  await test.step('the columns have the parts that they look like', async () => {
    await expect(app.getByRole('heading', { name: 'Import wages-2023-06.csv' })).toBeVisible();
    const part = (column: string) =>
      app.getByRole('combobox', { name: `Part of the column ${column}`, exact: true });
    await expect(part('region_no')).toHaveValue('geographic');
    await expect(part('region')).toHaveValue('text region_no');
    await expect(part('quarter')).toHaveValue('time');
    await expect(part('wage')).toHaveValue('numbers');
    await expect(app.getByRole('combobox', { name: 'Characters' })).toContainText('windows-1252');
    await expect(app.getByRole('cell', { name: 'Østhei' }).first()).toBeVisible();
  });

  await test.step('a bad row is told by its line, and mended by one click', async () => {
    await expect(app.getByText('1 error stops the import')).toBeVisible();
    await expect(app.getByRole('button', { name: 'Import table' })).toBeDisabled();
    await expect(app.getByRole('region', { name: 'To mend' })).toContainText('line 4');
    await app.getByRole('button', { name: 'Read “not yet” as “..”' }).click();
    await expect(app.getByText('Nothing is wrong with the file.')).toBeVisible();
    await expect(becomes(app)).toContainText('2 × 2 × 2 = 8');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`axe finds nothing, ${colorScheme}`, async () => {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
      expect(violations).toEqual([]);
    });
  }

  await test.step('a column that is skipped is no part of the table', async () => {
    const part = app.getByRole('combobox', { name: 'Part of the column employees' });
    await part.selectOption('skipped');
    await expect(becomes(app)).toContainText('2 × 2 = 4');
    await part.selectOption('numbers');
    await expect(becomes(app)).toContainText('2 × 2 × 2 = 8');
  });

  await test.step('names and units are given', async () => {
    await app.getByRole('button', { name: 'Names and units' }).first().click();
    await app.getByRole('textbox', { name: 'Title' }).fill('Wages by region and quarter');
    await app.getByRole('textbox', { name: 'Unit' }).fill('euro');
    await expect(becomes(app)).toContainText('Wages by region and quarter');
    const gaps = app.getByRole('region', { name: 'In place of a number' });
    await expect(gaps.getByRole('textbox', { name: 'Text in the file' }).last()).toHaveValue(
      'not yet',
    );
    const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
    expect(violations).toEqual([]);
  });

  await test.step('it is kept as a recipe, and imported', async () => {
    await app.getByRole('button', { name: 'Save as recipe…' }).click();
    await expect(app.getByRole('textbox', { name: 'Name', exact: true }).last()).toHaveValue(
      'wages',
    );
    await app.keyboard.press('Enter');
    await expect(app.getByRole('button', { name: 'Recipe “wages”' })).toBeVisible();
    await app.getByRole('button', { name: 'Import table' }).click();
    await expect(app.getByRole('region', { name: /^Imported/ })).toContainText('wages-2023-06.csv');
  });

  await test.step('next month goes through by the recipe, as a new revision', async () => {
    await pick(app, 'wages-2023-09.csv', NEXT);
    await expect(app.getByText('This file has the columns of the recipe “wages”.')).toBeVisible();
    await app.getByRole('button', { name: 'Use it' }).click();
    await expect(app.getByRole('button', { name: 'Recipe “wages”' })).toBeVisible();
    await expect(becomes(app)).toContainText('2 × 3 × 2 = 12');
    await app.getByRole('button', { name: 'Import table' }).click();
    const imported = app.getByRole('region', { name: /^Imported/ });
    await expect(imported).toContainText('wages-2023-09.csv');
    await expect(imported).toContainText('Updated');
    await imported.getByRole('button', { name: /^Open/ }).click();
    await expect(app.getByRole('gridcell', { name: '4,561.2' })).toBeVisible();
  });
});

test('a PX file in the wrong letters is read again in the right ones', async ({ app }) => {
  await expect(app.getByRole('main')).toBeVisible();
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import…' }).click();
  const wrong = pxText(BERRIES).replace('CODEPAGE="utf-8"', 'CODEPAGE="iso-8859-5"');
  await (await chooser).setFiles({
    name: 'berries.px',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(wrong, 'latin1'),
  });
  const row = app.getByRole('button', { name: 'berries.px' });
  await row.click();
  await expect(app.getByText('Letters read as iso-8859-5.')).toBeVisible();
  await app.getByRole('button', { name: 'Letters look wrong…' }).click();
  const right = app.getByRole('radio', { name: /Østhei.*iso-8859-1$/ });
  await expect(right).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
  expect(violations).toEqual([]);
  await right.check();
  await app.getByRole('button', { name: 'Read again' }).click();
  await expect(app.getByText('Updated')).toBeVisible();
  await app.getByRole('button', { name: 'berries.px' }).click();
  await expect(app.getByText('Letters read as iso-8859-1.')).toBeVisible();
  await app.getByRole('button', { name: /^Open/ }).click();
  await expect(app.getByRole('rowheader', { name: 'Østhei' })).toBeVisible();
});
