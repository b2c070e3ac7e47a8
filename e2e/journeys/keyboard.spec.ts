/** The main job without a pointing device: nothing here clicks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** Tabs until an element has the focus. */
async function tabTo(app: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let press = 0; press < 60; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.keyboard.press(key);
  }
  throw new Error('Tab does not reach it');
}

test('from the first run to a saved file', async ({ app, folder }) => {
  await tabTo(app, app.getByRole('button', { name: /^Open sample tables/ }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('grid')).toBeVisible();

  await test.step('a table is found and opened', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('ferry');
    await expect(app.getByRole('option', { name: /Ferry passengers/ })).toBeVisible();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('tab', { name: /Ferry passengers/ })).toBeVisible();
    await expect(app.getByRole('gridcell').first()).toBeVisible();
  });

  const query = app.getByRole('complementary', { name: 'Query' });
  await test.step('the latest two years are picked by a rule', async () => {
    const head = query.getByRole('button', { name: /^year [0-9]/ });
    await app.keyboard.press('Control+f');
    await tabTo(app, head);
    await app.keyboard.press('F2');
    await expect(query.getByRole('textbox', { name: 'Rule' })).toBeFocused();
    await app.keyboard.press('Control+a');
    await app.keyboard.type('TOP(2)');
    await app.keyboard.press('Enter');
    await expect(query.getByText('TOP(2)')).toBeVisible();
  });

  await test.step('the table is read cell by cell, and a cell opened', async () => {
    await tabTo(app, app.getByRole('gridcell').first());
    await app.keyboard.press('ArrowRight');
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog', { name: /cell/i })).toBeFocused();
    await app.keyboard.press('Escape');
    await expect(app.locator('[role="gridcell"]:focus')).toHaveCount(1);
  });

  await test.step('it is drawn, and saved', async () => {
    await app.keyboard.press('Alt+2');
    await expect(app.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
    await app.keyboard.press('Alt+1');
    await app.keyboard.press('Control+e');
    const dialog = app.getByRole('dialog');
    await tabTo(app, dialog.getByRole('radio', { checked: true }).nth(1));
    const wanted = dialog.getByRole('radio', { name: /^CSV/ });
    for (let press = 0; press < 8 && !(await wanted.isChecked()); press++) {
      await app.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
    const download = app.waitForEvent('download');
    await tabTo(app, dialog.getByRole('button', { name: 'Export', exact: true }));
    await app.keyboard.press('Enter');
    const path = join(folder, 'ferries.csv');
    await (await download).saveAs(path);
    expect(readFileSync(path, 'utf8')).toContain('Ferry passengers');
  });
});
