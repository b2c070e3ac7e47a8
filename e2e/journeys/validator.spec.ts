/** From a release that may be wrong to the line that is: check, read, jump, keep the report. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, MUSHROOMS, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function command(app: Page, name: RegExp) {
  await expect(app.getByRole('main')).toBeVisible();
  await app.keyboard.press('Control+Shift+p');
  await app.keyboard.type(name.source);
  await app.getByRole('option', { name }).first().click();
}

async function checkFiles(app: Page, files: readonly string[]) {
  const chooser = app.waitForEvent('filechooser');
  await command(app, /Check PX files/);
  await (await chooser).setFiles([...files]);
  await expect(app.getByRole('tree', { name: 'Findings' })).toBeVisible();
}

const source = (app: Page) => app.getByRole('listbox', { name: /^Source of/ });
const spot = (app: Page) => source(app).getByRole('option', { selected: true });

test('findings lead to their lines, by mouse and by F8, and back', async ({ app, folder }) => {
  const berries = join(folder, 'berries.px');
  const mushrooms = join(folder, 'mushrooms.px');
  const wrong = pxText(BERRIES)
    .replace('CODEPAGE="utf-8"', 'CODEPAGE="iso-8859-1"')
    .replace('NOTE=', 'NOTE("regoin")="x";\nNOTE=');
  writeFileSync(berries, Buffer.from(wrong, 'latin1'));
  writeFileSync(mushrooms, pxText(MUSHROOMS).replace('1 2 3 4', '1 2 3'));
  await checkFiles(app, [berries, mushrooms]);

  const tree = app.getByRole('tree', { name: 'Findings' });
  await test.step('the worst is open, its place marked', async () => {
    await expect(app.getByRole('heading', { name: 'Check of 2 files' })).toBeVisible();
    await expect(tree.getByRole('treeitem', { selected: true })).toContainText('DATA has 3 cells');
    await expect(spot(app)).toContainText('1 2 3');
  });

  await test.step('a click goes to the line, in the letters of the file', async () => {
    await tree.getByRole('treeitem', { name: /regoin/ }).click();
    await expect(spot(app)).toContainText('NOTE("regoin")="x";');
    await expect(source(app).locator('mark')).toBeVisible();
    await expect(app.getByText('iso-8859-1', { exact: true })).toBeVisible();
    await expect(source(app).getByText(/Østhei/)).toBeVisible();
  });

  await test.step('Enter goes into the file, Escape back', async () => {
    await app.keyboard.press('Enter');
    await expect(source(app)).toBeFocused();
    await app.keyboard.press('Control+Home');
    await expect(source(app).getByText('CHARSET="ANSI";')).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(tree).toBeFocused();
  });

  await test.step('F8 goes through all of them', async () => {
    const before = await spot(app).textContent();
    await app.keyboard.press('F8');
    await expect(spot(app)).not.toHaveText(before ?? '');
    await app.keyboard.press('Shift+F8');
    await expect(spot(app)).toHaveText(before ?? '');
  });

  await test.step('the rule is explained', async () => {
    await app.getByText('Rule', { exact: true }).click();
    await expect(app.getByText('Breaks the rule')).toBeVisible();
    await expect(app.getByText('Keeps the rule')).toBeVisible();
    await app.getByText('Source', { exact: true }).click();
  });

  await test.step('by rule, errors alone, and as a file', async () => {
    await app.getByRole('combobox', { name: 'Group by' }).selectOption('rule');
    await app.getByRole('button', { name: '1 error' }).click();
    await expect(tree.getByRole('treeitem')).toHaveCount(2);
    await app.getByRole('button', { name: 'Save report' }).click();
    const download = app.waitForEvent('download');
    await app.getByRole('menuitem', { name: /JSON/ }).click();
    const saved = join(folder, 'report.json');
    await (await download).saveAs(saved);
    const { files } = JSON.parse(readFileSync(saved, 'utf8'));
    expect(files).toHaveLength(2);
    expect(files[1].findings).toContainEqual(
      expect.objectContaining({ rule: 'px.too-few-cells', severity: 'error', keyword: 'DATA' }),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`axe finds nothing, ${colorScheme}`, async () => {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.getByRole('combobox', { name: 'Group by' }).selectOption('file');
      const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
      expect(violations).toEqual([]);
    });
  }
});

test('an import that had warnings leads to the report, and a drop on it is checked', async ({
  app,
}) => {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({
    name: 'berries.px',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(pxText(BERRIES).replace('NOTE=', 'NOTE("regoin")="x";\nNOTE=')),
  });
  const warned = app.getByRole('region', { name: /^Imported with warnings/ });
  await warned.getByRole('button', { name: 'berries.px' }).click();
  await warned.getByRole('button', { name: 'Show in the file' }).first().click();
  await expect(spot(app)).toContainText('NOTE("regoin")');

  const dropped = await app.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'mushrooms.px'));
    return transfer;
  }, pxText(MUSHROOMS));
  await app.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
  await expect(app.getByText('Check 1 file', { exact: true })).toBeVisible();
  await app.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(app.getByRole('heading', { name: 'Check of mushrooms.px' })).toBeVisible();
  await app.getByRole('link', { name: 'Catalog' }).click();
  await expect(app.getByText('Mushrooms gathered')).toBeHidden();
});

test('the end of a file of many lines is as near as its begin', async ({ app, folder }) => {
  const rows = 700_000;
  const path = join(folder, 'long.px');
  mkdirSync(folder, { recursive: true });
  const years = Array.from({ length: 10 }, (_, place) => `${2010 + place}`);
  const [head = ''] = pxText({
    ...MUSHROOMS,
    years,
    regions: Array.from({ length: 7 }, (_, place) => `Region ${place}`),
    cells: [],
  }).split('DATA=');
  writeFileSync(path, `${head}DATA=\n${'1 2 3\n'.repeat(rows)};\n`);
  await checkFiles(app, [path]);
  await expect(source(app).getByText('CHARSET="ANSI";').or(spot(app)).first()).toBeVisible();
  await source(app).focus();
  await app.keyboard.press('Control+End');
  await expect(source(app).getByText(';', { exact: true })).toBeVisible();
  await app.keyboard.press('PageUp');
  await expect(source(app).getByText('1 2 3').first()).toBeVisible();
  await app.keyboard.press('Control+Home');
  await expect(source(app).getByText('CHARSET="ANSI";')).toBeVisible();
});
