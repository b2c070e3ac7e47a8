/** What a user takes back: a removal, an import under way, a table that was a new version after all. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { BERRIES, MUSHROOMS, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

async function importFiles(app: Page, files: readonly string[]) {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('banner').getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles([...files]);
}

test('a removed table comes back by undo, and from the list of the removed', async ({
  app,
  folder,
}) => {
  const path = join(folder, 'berries.px');
  writeFileSync(path, pxText(BERRIES));
  await importFiles(app, [path]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await app.getByRole('link', { name: 'Catalog' }).click();
  const row = app.getByRole('option', { name: /Lingonberries/ });
  const remove = async () => {
    await row.click();
    await app.keyboard.press('Delete');
    await app
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(row).toBeHidden();
  };
  await remove();
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();

  await remove();
  await app.getByRole('button', { name: 'Recently removed' }).click();
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /Restore|Put back/ })
    .click();
  await app.keyboard.press('Escape');
  await expect(row).toBeVisible();
});

test('a file with a known MATRIX is a table of its own until the user says it is a new version', async ({
  app,
  folder,
}) => {
  const [first, second] = ['berries-2023.px', 'berries-2024.px'].map((name) => join(folder, name));
  if (!first || !second) throw new Error('two files');
  writeFileSync(first, pxText(BERRIES));
  writeFileSync(second, pxText({ ...BERRIES, contents: 'Lingonberries picked anew' }));
  await importFiles(app, [first]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await importFiles(app, [second]);
  await app.getByRole('button', { name: 'berries-2024.px' }).click();
  await app.getByRole('button', { name: /It is a new version of/ }).click();

  await app.getByRole('link', { name: 'Catalog' }).click();
  await expect(app.getByRole('option', { name: /picked anew/ })).toBeVisible();
  await expect(app.getByRole('option', { name: /Lingonberries picked\b(?! anew)/ })).toBeHidden();

  await app.getByRole('option', { name: /picked anew/ }).click();
  const details = app.getByRole('complementary');
  await details
    .getByRole('button', { name: /Go back|Use this/ })
    .first()
    .click();
  const revert = app.getByRole('alertdialog');
  if (await revert.isVisible()) await revert.getByRole('button').last().click();
  await expect(app.getByRole('option', { name: /Lingonberries picked/ })).toBeVisible();
  await expect(app.getByRole('option', { name: /picked anew/ })).toBeHidden();
});

test('an import that is cancelled leaves no table half, and the next one runs', async ({
  app,
  folder,
}) => {
  const small = join(folder, 'a-mushrooms.px');
  writeFileSync(small, pxText(MUSHROOMS));
  const regions = Array.from({ length: 40_000 }, (_, index) => `Grove ${index}`);
  const years = Array.from({ length: 60 }, (_, index) => String(1960 + index));
  const large = join(folder, 'b-groves.px');
  const cells = regions.flatMap(() => years);
  writeFileSync(large, pxText({ matrix: 'GROVES', contents: 'Groves', regions, years, cells }));
  await importFiles(app, [small, large]);
  await app.getByRole('button', { name: /^Cancel/ }).click();
  await app.getByRole('link', { name: 'Catalog' }).click();
  await expect(app.getByRole('option', { name: /Groves/ })).toBeHidden();
  await importFiles(app, [small]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await app.getByRole('link', { name: 'Catalog' }).click();
  await expect(app.getByRole('option', { name: /Mushrooms/ })).toBeVisible();
});
