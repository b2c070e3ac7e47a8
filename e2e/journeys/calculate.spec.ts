/** Changes and shares are worked out beside the numbers, in their place, undone, and saved with an explanation. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

async function openBerries(app: Page) {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({
    name: 'berries.px',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(pxText(BERRIES)),
  });
  await app.getByRole('button', { name: /^Open Lingonberries/ }).click();
  await expect(app.getByRole('gridcell', { name: /^12\.3/ }).first()).toBeVisible();
}

async function check(app: Page) {
  const { violations } = await new AxeBuilder({ page: app })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
}

test('calculations by keyboard, in the table and in a file', async ({ app }) => {
  await openBerries(app);
  const grid = app.getByRole('grid');

  await app.keyboard.press('Control+Shift+C');
  const dialog = app.getByRole('dialog', { name: 'Add a calculation' });
  await expect(dialog.getByLabel('Calculation')).toBeFocused();
  await dialog.getByLabel('Calculation').selectOption({ label: 'Change in per cent' });
  await check(app);
  await dialog.getByRole('button', { name: 'Add' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    grid.getByText('Change from the previous period, per cent: Lingonberries picked').first(),
  ).toBeVisible();
  // 10.5 → 11.0 is 4.8 %; the first period has nothing before it, nor has a missing number a change.
  await expect(grid.getByRole('gridcell', { name: /^4\.8/ }).first()).toBeVisible();

  const list = app.getByRole('region', { name: 'Calculations' });
  await list.getByRole('radio', { name: 'In their place' }).focus();
  await app.keyboard.press('Space');
  await expect(grid.getByRole('gridcell', { name: /^10\.5/ })).toHaveCount(0);
  await expect(grid.getByRole('gridcell', { name: /^4\.8/ }).first()).toBeVisible();
  await expect(app.getByText(/^Calculated by Statdesk\./).first()).toBeVisible();

  await app.getByRole('button', { name: 'Export…', exact: true }).click();
  await app.getByRole('dialog').getByRole('radio', { name: /^PX/ }).first().check();
  const download = app.waitForEvent('download');
  await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Calculated by Statdesk. The change from the period before it');
  expect(text).toContain('4.761905');
  expect(text).toContain('UNITS="per cent"');

  await list.getByRole('button', { name: 'Add a calculation…' }).click();
  await dialog.getByLabel('Calculation').selectOption({ label: 'Rank' });
  await dialog.getByLabel('Over').selectOption({ label: 'region' });
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(grid.getByText('Rank, region: Lingonberries picked').first()).toBeVisible();
  await check(app);
  await app.reload();
  await expect(grid.getByText('Rank, region: Lingonberries picked').first()).toBeVisible();

  await list.getByRole('button', { name: 'Remove Rank' }).click();
  await list.getByRole('button', { name: 'Remove Change in per cent' }).click();
  await expect(grid.getByRole('gridcell', { name: /^10\.5/ }).first()).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).first().click();
  await expect(grid.getByRole('gridcell', { name: /^4\.8/ }).first()).toBeVisible();
});
