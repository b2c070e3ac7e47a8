/** A release is imported again with other content, and what changed is looked at: by keyboard where it can be. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

async function importAs(app: Page, name: string, text: string) {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
}

const CHANGED = pxText({
  ...BERRIES,
  regions: ['Østhei', 'Vestmo og Li', 'Sørskog'],
  cells: BERRIES.cells.map((cell, at) => ['20.5', '".."', cell, '6.5'][at] ?? cell),
})
  .replace('Forest Office of Nowhere', 'Forest Office of Somewhere')
  .replace('NOTE="Weighed at the roadside."', 'NOTE="Weighed in the wood."');

test('what changed in a table since its last import', async ({ app }) => {
  await importAs(app, 'berries.px', pxText(BERRIES));
  await expect(app.getByRole('heading', { name: /^Imported/ })).toBeVisible();
  await importAs(app, 'berries.px', CHANGED);
  await expect(app.getByText('Updated')).toBeVisible();

  const link = app.getByRole('button', { name: /^What changed Lingonberries picked/ });
  await link.focus();
  await app.keyboard.press('Enter');
  await expect(
    app.getByRole('heading', { name: 'What changed in Lingonberries picked' }),
  ).toBeVisible();

  const cells = app.getByRole('table', { name: 'Cells' });
  await expect(cells.getByRole('row').nth(1)).toHaveText(/2021\s*10\.5\s*20\.5\s*\+10/);
  await expect(cells.getByRole('row').nth(2)).toHaveText(/2024\s*13\.1\s*6\.5\s*−6\.6/);
  await expect(app.getByText('In every row: Østhei')).toBeVisible();
  await app.getByRole('radio', { name: 'By size' }).focus();
  await app.keyboard.press('ArrowRight');
  await expect(cells.getByRole('row').nth(1)).toHaveText(/\+95\.24/);
  await app.keyboard.press('ArrowRight');
  await expect(cells.getByRole('row').nth(1)).toHaveText(/11\.0\s*\.\.\s*–\s*–\s*now missing/);

  await expect(app.getByRole('table', { name: 'Structure' })).toContainText('R1 Vestmo og Li');
  await expect(app.getByRole('table', { name: 'Notes' })).toContainText('Weighed in the wood.');
  const contents = app.getByRole('navigation', { name: 'What changed' });
  await contents.getByRole('button', { name: /^Metadata/ }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: /^Metadata/ })).toBeFocused();
  await expect(app.getByRole('table', { name: 'Metadata' })).toContainText(
    'Forest Office of Somewhere',
  );

  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: app })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
  }

  await app.getByRole('radio', { name: 'By size' }).check({ force: true });
  await app.getByRole('button', { name: 'Swap before and after' }).click();
  await expect(cells.getByRole('row').nth(1)).toHaveText(/20\.5\s*10\.5\s*−10/);
  await app.goBack();
  await expect(cells.getByRole('row').nth(1)).toHaveText(/10\.5\s*20\.5\s*\+10/);
  await app.reload();
  await expect(cells.getByRole('row').nth(1)).toHaveText(/10\.5\s*20\.5\s*\+10/);

  await app.getByRole('button', { name: /^Go back to/ }).click();
  await app.getByRole('button', { name: 'Open table' }).click();
  await expect(app.getByRole('gridcell', { name: /10\.5/ }).first()).toBeVisible();
});

test('revisions are compared from the catalog, and by a command for the table in front', async ({
  app,
}) => {
  await importAs(app, 'berries.px', pxText(BERRIES));
  await expect(app.getByRole('heading', { name: /^Imported/ })).toBeVisible();
  await importAs(app, 'berries.px', CHANGED);
  await expect(app.getByText('Updated')).toBeVisible();
  await app.evaluate(() => {
    location.hash = '#/catalog';
  });
  await app.getByText('Lingonberries picked').first().click();
  await app
    .getByRole('region', { name: 'Details of the selected table' })
    .getByRole('button', { name: 'What changed' })
    .click();
  await expect(app.getByRole('table', { name: 'Structure' })).toContainText('Vestmo og Li');

  await app.getByRole('button', { name: 'Open table' }).click();
  await expect(app.getByRole('grid')).toBeVisible();
  await app.keyboard.press('Control+Shift+P');
  await app.keyboard.type('mark changes');
  await app.keyboard.press('Enter');
  await expect(app.getByText(/^3 of 12 cells changed since the revision of/)).toBeVisible();
  const changed = app.getByRole('gridcell', { name: /^20\.5, was 10\.5 \(\+95\.24 %\)/ });
  await expect(changed).toHaveClass(/changed/);
  await app.getByRole('button', { name: 'Hide the marks' }).click();
  await expect(changed).toHaveCount(0);

  await app.keyboard.press('Control+Shift+P');
  await app.keyboard.type('what changed');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('table', { name: 'Structure' })).toContainText('Vestmo og Li');
});
