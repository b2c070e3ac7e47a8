/** Queries kept under a name, opened again, and exported together with whole tables. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { BERRIES, MUSHROOMS, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

test('a query is saved, changed, opened again as it was, and exported with others', async ({
  app,
  folder,
}) => {
  const files = [join(folder, 'berries.px'), join(folder, 'mushrooms.px')];
  writeFileSync(files[0] ?? '', pxText(BERRIES));
  writeFileSync(files[1] ?? '', pxText(MUSHROOMS));
  await app.locator('[data-import="files"]').setInputFiles(files);
  await expect(app.getByText('2 tables are in the catalog')).toBeVisible();

  await test.step('save with a name, by keyboard', async () => {
    await app.getByRole('link', { name: 'Catalog' }).click();
    await app.getByRole('listbox').getByRole('option').first().dblclick();
    await expect(app.getByRole('grid')).toBeVisible();
    await app.keyboard.press('Control+s');
    const dialog = app.getByRole('dialog', { name: 'Save query' });
    await dialog.getByLabel('Name').fill('');
    await dialog.getByRole('button', { name: 'Save query' }).click();
    await expect(dialog.getByText('Write a name')).toBeVisible();
    await dialog.getByLabel('Name').fill('My berries');
    await dialog.getByLabel('Name').press('Enter');
    await expect(dialog).toBeHidden();
    await expect(app.getByText('My berries').first()).toBeVisible();
  });

  await test.step('changed, it says so; opened again, it is as it was saved', async () => {
    const before = await app.getByRole('grid').innerText();
    await app.keyboard.press('Control+Shift+x');
    await expect(app.getByText('· changed')).toBeVisible();
    await expect.poll(() => app.getByRole('grid').innerText()).not.toBe(before);
    await app.getByRole('link', { name: 'Queries' }).click();
    await app.getByRole('button', { name: 'My berries', exact: true }).click();
    await expect.poll(() => app.getByRole('grid').innerText()).toBe(before);
    await expect(app.getByText('· changed')).toBeHidden();
  });

  await test.step('all queries as one zip file, with a report', async () => {
    await app.getByRole('link', { name: 'Queries' }).click();
    await app.getByLabel('Choose all').check();
    await app.getByRole('button', { name: 'Export 1 query…' }).click();
    const dialog = app.getByRole('dialog', { name: 'Export many at once' });
    await dialog.getByRole('radio', { name: /^PX/ }).check();
    await dialog.getByLabel('File names').fill('{year}');
    await expect(dialog.getByText('“year” is not known')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
    await dialog.getByLabel('File names').fill('{name}_{last}');
    const download = app.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const zip = join(folder, 'out.zip');
    await (await download).saveAs(zip);
    const [name] = Object.keys(unzipSync(readFileSync(zip)));
    expect(name).toMatch(/^My-berries_.*\.px$/);
    await expect(app.getByRole('heading', { name: '1 file written' })).toBeVisible();
    await expect(app.getByText(name ?? '')).toBeVisible();
  });

  await test.step('tables that are selected in the catalog, too', async () => {
    await app.getByRole('link', { name: 'Catalog' }).click();
    await app.getByRole('listbox').getByRole('option').first().click();
    await app.keyboard.press('Control+a');
    await app.getByRole('listbox').getByRole('option').first().click({ button: 'right' });
    await app.getByRole('menuitem', { name: 'Export 2 tables…' }).click();
    const dialog = app.getByRole('dialog', { name: 'Export many at once' });
    const download = app.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export 2 files' }).click();
    mkdirSync(join(folder, 'again'));
    const zip = join(folder, 'again', 'out.zip');
    await (await download).saveAs(zip);
    expect(Object.keys(unzipSync(readFileSync(zip)))).toHaveLength(2);
    await expect(app.getByRole('heading', { name: '2 files written' })).toBeVisible();
  });

  await test.step('an address of any server opens as a query of the table that is here', async () => {
    await app.getByRole('link', { name: 'Queries' }).click();
    await app.getByRole('button', { name: 'Open a query…' }).click();
    const dialog = app.getByRole('dialog', { name: 'Open a query' });
    await dialog.getByLabel('Address or query').fill('berries, please');
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog.getByText(/is neither a query file nor/)).toBeVisible();
    await dialog
      .getByLabel('Address or query')
      .fill(`https://api.example.org/v2/tables/${BERRIES.matrix}/data?valueCodes[year]=TOP(2)`);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(app.getByRole('grid')).toBeVisible();
    await app.getByRole('link', { name: 'Queries' }).click();
    await app.getByRole('button', { name: `More for ${BERRIES.contents}` }).click();
    await app.getByRole('menuitem', { name: 'Remove' }).click();
  });

  await test.step('removed, and brought back', async () => {
    await app.getByRole('link', { name: 'Queries' }).click();
    await app.getByRole('button', { name: 'More for My berries' }).click();
    await app.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(app.getByText('No query has been saved yet')).toBeVisible();
    await app.getByRole('button', { name: 'Undo' }).click();
    await expect(app.getByRole('button', { name: 'My berries', exact: true })).toBeVisible();
  });
});
