/** The main job, from the first run to the restart: import, find, pick, pivot, draw, save, come back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { startHost } from './host.ts';
import { BERRIES, MUSHROOMS, pxText } from './px-files.ts';
import { expect, test, watch } from './test.ts';

async function pickFiles(app: Page, open: () => Promise<void>, files: readonly string[]) {
  const chooser = app.waitForEvent('filechooser');
  await open();
  await (await chooser).setFiles([...files]);
}

test('a table is imported, found, cut down, turned, drawn, saved, and there after a restart', async ({
  app,
  host,
  folder,
}) => {
  const berries = join(folder, 'berries.px');
  writeFileSync(berries, pxText(BERRIES));

  await test.step('first run, import by the file picker', async () => {
    await expect(app.getByRole('heading', { name: 'Welcome to Statdesk' })).toBeVisible();
    await pickFiles(
      app,
      () =>
        app
          .getByRole('main')
          .getByRole('button', { name: /^Import PX files/ })
          .click(),
      [berries],
    );
    await expect(app.getByText('1 table is in the catalog')).toBeVisible();
    await expect(app.getByText('berries.px')).toBeVisible();
  });

  await test.step('import by drop, a broken file among them', async () => {
    const broken = pxText(MUSHROOMS).replace('1 2 3 4', '1 2 3');
    const dropped = await app.evaluateHandle(
      ([good, bad]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([good ?? ''], 'mushrooms.px'));
        transfer.items.add(new File([bad ?? ''], 'broken.px'));
        return transfer;
      },
      [pxText(MUSHROOMS), broken],
    );
    await app.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
    await app.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await app.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(app.getByRole('heading', { name: /Refused/ })).toBeVisible();
    await expect(app.getByText('broken.px').first()).toBeVisible();
  });

  await test.step('search as you type, accents folded, with the reason', async () => {
    await app.getByRole('link', { name: 'Catalog' }).click();
    await app
      .getByRole('searchbox')
      .or(app.getByRole('main').getByRole('textbox'))
      .first()
      .fill('osthei lingon');
    await expect(app.getByText('Lingonberries picked').first()).toBeVisible();
    await expect(app.getByText('Mushrooms gathered')).toBeHidden();
    await expect(app.getByText('Østhei').first()).toBeVisible();
    await app.getByText('Lingonberries picked').first().dblclick();
  });

  const grid = app.getByRole('grid');
  await test.step('the table opens with its numbers', async () => {
    await expect(grid).toBeVisible();
    await expect(grid.getByRole('gridcell', { name: /1,500\.0/ })).toBeVisible();
  });

  await test.step('a rule picks the latest three years', async () => {
    const query = app.getByRole('complementary', { name: 'Query' });
    const year = query.getByRole('region', { name: 'year' });
    await year.getByRole('button', { name: /^year/ }).click();
    await year.getByText('Latest', { exact: true }).click();
    const latest = year.getByRole('spinbutton').or(year.getByRole('textbox')).first();
    await latest.fill('3');
    await latest.press('Enter');
    await expect(year.getByText('TOP(3)')).toBeVisible();
    await expect(query.getByText('9 cells')).toBeVisible();
    await expect(grid.getByRole('gridcell')).toHaveCount(9);
    await expect(grid.getByRole('gridcell', { name: /not weighed/ })).toBeVisible();
  });

  await test.step('rows and columns change places, and back by undo', async () => {
    await app.getByRole('button', { name: 'Swap rows and columns' }).click();
    await expect(
      app.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'year' }),
    ).toBeVisible();
    await app.keyboard.press('Control+z');
    await expect(
      app.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'region' }),
    ).toBeVisible();
  });

  await test.step('export holds what is shown', async () => {
    await app.getByRole('button', { name: 'Export…', exact: true }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByRole('radio', { name: /JSON-stat/ }).check();
    const download = app.waitForEvent('download');
    await dialog.getByRole('button', { name: /^(Export|Save)/ }).click();
    const path = join(folder, 'export.json');
    await (await download).saveAs(path);
    const dataset = JSON.parse(readFileSync(path, 'utf8'));
    expect(dataset.value).toHaveLength(9);
    expect(dataset.value.filter((value: number | null) => value !== null)).toEqual(
      expect.arrayContaining([11, 12.3, 13.1, 8, 9.4, 1300.5, 1500]),
    );
    expect(Object.values(dataset.status)).toEqual(expect.arrayContaining(['not weighed', '-']));
    await app.keyboard.press('Escape');
  });

  await test.step('the chart that fits is drawn, with its reason and its table', async () => {
    await app.getByRole('tab', { name: 'Chart' }).click();
    await expect(app.getByRole('img', { name: /Line/ })).toBeVisible();
    await expect(app.getByText(/3 years, 3 series/).filter({ visible: true })).toBeVisible();
    await app.getByRole('button', { name: 'Export chart' }).click();
    const download = app.waitForEvent('download');
    await app.getByRole('menuitem', { name: /SVG/ }).first().click();
    const path = join(folder, 'chart.svg');
    await (await download).saveAs(path);
    const svg = readFileSync(path, 'utf8');
    for (const text of ['Østhei', 'tonnes', 'Forest Office of Nowhere'])
      expect(svg).toContain(text);
  });

  await test.step('all is there after a restart', async () => {
    await app.getByRole('tab', { name: 'Table' }).click();
    await expect(grid).toBeVisible();
    await app.goto('about:blank');
    await host.stop();
    const again = await startHost(join(folder, 'catalog'));
    const page = await app.context().newPage();
    const complaints = watch(page);
    await page.goto(again.address);
    await expect(page.getByRole('tab', { name: 'Lingonberries picked' })).toBeVisible();
    await page.goto(`${again.address}#/catalog`);
    await expect(page.getByText('Mushrooms gathered').first()).toBeVisible();
    expect(complaints).toEqual([]);
    await page.close();
    await again.stop();
  });
});

test('a folder keeps its structure', async ({ app, folder }) => {
  const database = join(folder, 'database');
  mkdirSync(join(database, 'forest'), { recursive: true });
  writeFileSync(join(database, 'forest', 'Alias.txt'), 'Forests and berries');
  writeFileSync(join(database, 'forest', 'BERRY1.px'), pxText(BERRIES));
  const chooser = app.waitForEvent('filechooser');
  await app
    .getByRole('main')
    .getByRole('button', { name: /^Import a folder/ })
    .click();
  await (await chooser).setFiles(database);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await app.getByRole('link', { name: 'Catalog' }).click();
  await expect(app.getByRole('treeitem', { name: /Forests and berries/ })).toBeVisible();
});
