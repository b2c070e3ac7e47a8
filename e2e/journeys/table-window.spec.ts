/** The table itself: rows sorted, columns resized, long headings, numbers with every digit. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openTable(app: Page, folder: string, text: string, id: string) {
  const path = join(folder, `${id}.px`);
  writeFileSync(path, text);
  const chooser = app.waitForEvent('filechooser');
  await app
    .getByRole('main')
    .getByRole('button', { name: /^Import PX files/ })
    .click();
  await (await chooser).setFiles([path]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await app.evaluate((hash) => {
    location.hash = hash;
  }, `#/table/${id}`);
  await expect(app.getByRole('gridcell').first()).toBeVisible();
}

const rowNames = (app: Page) => app.getByRole('grid').getByRole('rowheader').allTextContents();

test('rows are sorted by a column and by names, by mouse and by keyboard, and go back', async ({
  app,
  folder,
}) => {
  await openTable(app, folder, pxText(BERRIES), 'BERRY1');
  const grid = app.getByRole('grid');
  const header = grid.getByRole('columnheader', { name: '2022' });

  await test.step('by a click: the largest first, symbols last', async () => {
    await header.click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect(app.getByRole('main').getByText('Sorted by 2022, largest first')).toBeVisible();
    expect((await rowNames(app)).map((name) => name.trim())).toEqual([
      'Sørskog',
      'Østhei',
      'Vestmo',
    ]);
    await expect(grid.getByRole('row').nth(1).getByRole('gridcell').nth(1)).toHaveText('1,300.5');
  });

  await test.step('by the keyboard: the other way, and names', async () => {
    await grid.getByRole('gridcell').nth(1).click();
    await app.keyboard.press('ArrowUp');
    await expect(header).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(grid.getByRole('rowheader').first()).toHaveText(/Østhei/);
    await app.keyboard.press('Home');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('main').getByText('Sorted by region, ascending')).toBeVisible();
    await expect(grid.getByRole('rowheader').last()).toHaveText(/Vestmo/);
  });

  await test.step('axe finds nothing in the sorted table', async () => {
    const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
    expect(violations).toEqual([]);
  });

  await test.step('back to the order of the table', async () => {
    await app.getByRole('button', { name: 'Original order' }).click();
    await expect(grid.getByRole('rowheader').last()).toHaveText(/Sørskog/);
    await expect(app.getByRole('main').getByText(/^Sorted by/)).toBeHidden();
  });
});

test('a column is as wide as the user wants it', async ({ app, folder }) => {
  await openTable(app, folder, pxText(BERRIES), 'BERRY1');
  const header = app.getByRole('grid').getByRole('columnheader', { name: '2022' });
  const width = async () => (await header.boundingBox())?.width ?? 0;
  const before = await width();
  await app.getByRole('grid').getByRole('gridcell').nth(1).click();
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('Shift+ArrowRight');
  await app.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBe(before + 32);
  const box = await header.boundingBox();
  if (!box) throw new Error('no header');
  await app.mouse.move(box.x + box.width, box.y + box.height / 2);
  await app.mouse.down();
  await app.mouse.move(box.x + box.width + 40, box.y + box.height / 2, { steps: 4 });
  await app.mouse.up();
  await expect.poll(width).toBe(before + 72);
  await expect(header).not.toHaveAttribute('aria-sort', /./);
  await header.click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await test.step('widths and order are there when the table is opened again', async () => {
    await app.getByRole('tab', { name: 'Lingonberries picked' }).press('Delete');
    await app.evaluate(() => {
      location.hash = '#/table/BERRY1';
    });
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(width).toBe(before + 72);
  });
  await app.getByRole('grid').getByRole('gridcell').nth(1).click();
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('Shift+Home');
  await app.getByRole('button', { name: 'Original order' }).click();
  await expect.poll(width).toBe(before);
});

test('a heading of many levels leaves room for the cells, and scrolls', async ({ app, folder }) => {
  const levels = Array.from({ length: 7 }, (_, place) => `level ${place + 1}`);
  const names = levels.map((name) => `"${name}"`).join(',');
  const values = levels
    .map((name) => `VALUES("${name}")="one","two";\nCODES("${name}")="1","2";`)
    .join('\n');
  const cells = Array.from({ length: 3 * 128 }, (_, place) => `${place}`);
  const text = pxText({ ...BERRIES, years: ['2024'], cells })
    .replace('HEADING="year";', `HEADING=${names},"year";`)
    .replace('CODES("region")', `${values}\nCODES("region")`);
  await openTable(app, folder, text, 'BERRY1');
  const query = app.getByRole('complementary', { name: 'Query' });
  for (const name of levels) {
    const card = query.getByRole('region', { name });
    await card.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await card.getByRole('option', { name: /two/ }).click();
    await card.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }
  await app.setViewportSize({ width: 1024, height: 700 });
  const grid = app.getByRole('grid');
  const head = grid.getByRole('rowgroup').first();
  await expect(head.getByRole('columnheader', { name: 'two' }).first()).toBeAttached();
  const height = (await grid.boundingBox())?.height ?? 0;
  expect((await head.boundingBox())?.height).toBeLessThanOrEqual(height * 0.4 + 1);
  const before = await head.evaluate((element) => element.scrollTop);
  await head.focus();
  await app.keyboard.press('End');
  await expect.poll(() => head.evaluate((element) => element.scrollTop)).toBeGreaterThan(before);
});

test('a number beyond 2^53 has every digit', async ({ app, folder }) => {
  const cells = [...BERRIES.cells];
  cells[0] = '9007199254740993.5';
  await openTable(app, folder, pxText({ ...BERRIES, cells }), 'BERRY1');
  const cell = app.getByRole('grid').getByRole('gridcell').first();
  await expect(cell).toHaveText('9,007,199,254,740,993.5');
  await cell.click();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog', { name: /cell/i })).toContainText('9,007,199,254,740,993.5');
});
