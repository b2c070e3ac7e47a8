/** A window of 320 px, what a zoom of 400 % leaves: everything is there, and nothing scrolls sideways but the table. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const ROUTES = ['#/', '#/catalog', '#/jobs', '#/settings', '#/help', '#/check', '#/table/SK0301'];

test('no view is wider than the window', async ({ app }) => {
  await app.getByRole('button', { name: /^Open sample tables/ }).click();
  await expect(app.getByRole('grid')).toBeVisible();
  await app.setViewportSize({ width: 320, height: 640 });
  for (const route of ROUTES) {
    await app.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await expect(app.getByRole('main')).toBeVisible();
    const wide = await app.evaluate(() =>
      [...document.querySelectorAll('main button, main input, main select, header button')]
        .filter((element) => element.checkVisibility() && !element.closest('[role="grid"]'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const scrolls = element.closest('[role="tablist"], .scroller');
          return width > 0 && !scrolls && (right > window.innerWidth + 1 || left < -1);
        })
        .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim()),
    );
    expect(wide, route).toEqual([]);
  }
});

test('query and folders are drawers that Escape closes', async ({ app }) => {
  await app.getByRole('button', { name: /^Open sample tables/ }).click();
  await expect(app.getByRole('grid')).toBeVisible();
  await app.setViewportSize({ width: 480, height: 800 });
  const toggle = app.getByRole('button', { name: /show or hide the query/i });
  await toggle.click();
  const drawer = app.getByRole('dialog', { name: 'Query' });
  await expect(drawer.getByRole('textbox', { name: 'Find in this table' })).toBeVisible();
  // A menu of the drawer stands over it.
  await drawer.getByRole('button', { name: 'More: reset, open all' }).click();
  await app.getByRole('menuitem', { name: 'Close all variables' }).click();
  await drawer.getByRole('textbox', { name: 'Find in this table' }).click();
  const { violations } = await new AxeBuilder({ page: app }).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  await app.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(toggle).toBeFocused();

  await app.getByRole('link', { name: 'Catalog' }).click();
  await app.getByRole('main').getByRole('button', { name: 'All tables' }).click();
  const folders = app.getByRole('dialog', { name: 'Folders' });
  await folders.getByRole('treeitem', { name: /Samples/ }).click();
  await expect(folders).toBeHidden();
  await expect(app.getByRole('main').getByRole('button', { name: 'Samples' })).toBeVisible();
  await expect(app.getByText('Consumer price index').first()).toBeVisible();
});
