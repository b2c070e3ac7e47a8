/** A user groups the values of a variable: by keyboard and by mouse, uses it, takes it along and back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const REGIONS = ['Østhei', 'Vestmo', 'Sørskog', 'Nordli'];
const TABLE = {
  ...BERRIES,
  regions: REGIONS,
  years: ['2023', '2024'],
  cells: ['1', '2', '10', '20', '100', '200', '1000', '2000'],
};

async function openTable(app: Page, folder: string, regions: readonly string[] = REGIONS) {
  const path = join(folder, 'berries.px');
  const cells = TABLE.cells.slice(0, 2 * regions.length);
  writeFileSync(path, pxText({ ...TABLE, regions, cells }));
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('banner').getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles([path]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();
  await app.evaluate(() => {
    location.hash = '#/table/BERRY1';
  });
}

function parts(app: Page) {
  const query = app.getByRole('complementary', { name: 'Query' });
  const dialog = app.getByRole('dialog');
  return {
    query,
    dialog,
    card: query.getByRole('button', { name: /^region all/ }),
    values: dialog.getByRole('listbox'),
    groups: dialog.getByRole('tree'),
    cell: (text: string) => app.getByRole('gridcell', { name: text, exact: true }),
  };
}

async function startGrouping(app: Page) {
  const { query, card } = parts(app);
  await card.click();
  await query.getByRole('button', { name: 'Select', exact: true }).first().click();
  await app.getByRole('menuitem', { name: 'New grouping…' }).click();
}

async function passesAxe(app: Page) {
  const { violations } = await new AxeBuilder({ page: app })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('by keyboard alone: named, filled, undone, saved and summed at once', async ({
  app,
  folder,
}) => {
  await openTable(app, folder);
  const { dialog, values, groups, cell } = parts(app);
  await startGrouping(app);
  const name = dialog.getByRole('textbox', { name: 'Name of the grouping' });
  await expect(name).toBeFocused();
  await app.keyboard.type('Coast and inland');

  // The first group is made of what is marked.
  await values.focus();
  await app.keyboard.press('Space');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Enter');
  await expect(groups.getByRole('treeitem', { name: /Group 1/ })).toBeVisible();
  await expect(groups.getByRole('treeitem', { name: 'Vestmo' })).toBeVisible();
  await expect(dialog.getByText('2 of 4 values are in no group')).toBeVisible();

  await groups.focus();
  await app.keyboard.press('Home');
  await app.keyboard.press('F2');
  await app.keyboard.type('Coast');
  await app.keyboard.press('Tab');
  await expect(groups.getByRole('treeitem', { name: /^Coast/ })).toBeVisible();

  // Taken out, and back by undo.
  await groups.focus();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Delete');
  await expect(groups.getByRole('treeitem', { name: 'Østhei' })).toBeHidden();
  await app.keyboard.press('Control+z');
  await expect(groups.getByRole('treeitem', { name: 'Østhei' })).toBeVisible();

  await values.focus();
  await app.keyboard.press('Control+a');
  await dialog.getByRole('button', { name: 'Group of 2 values' }).press('Enter');
  await app.keyboard.type('Inland');
  await app.keyboard.press('Tab');
  await expect(dialog.getByText('Every value is in a group.').first()).toBeVisible();
  await passesAxe(app);

  await dialog.getByRole('button', { name: 'Save and use' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(cell('11.0')).toBeVisible();
  await expect(cell('2,200.0')).toBeVisible();
});

test('by mouse, overlaps warned; changed, written, deleted, undone and read again', async ({
  app,
  folder,
}) => {
  await openTable(app, folder);
  const { query, card, dialog, values, groups, cell } = parts(app);
  await startGrouping(app);
  await dialog.getByRole('textbox', { name: 'Name of the grouping' }).fill('Woods');
  await values.getByRole('option', { name: 'Sørskog' }).dragTo(groups);
  await values
    .getByRole('option', { name: 'Nordli' })
    .dragTo(groups.getByRole('treeitem', { name: /Group 1/ }));
  await dialog.getByRole('button', { name: 'Add group' }).click();
  await dialog.getByText('All (4)').click();
  await values.getByRole('option', { name: /Nordli/ }).click();
  await dialog.getByRole('button', { name: 'Put 1 value into Group 2' }).click();
  await expect(dialog.getByText('1 value is in several groups')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save and use' }).click();
  await expect(cell('1,100.0')).toBeVisible();
  await expect(query.getByText(/count them more than once/)).toBeVisible();

  // Groups with their members below them.
  await query.getByText('Both', { exact: true }).click();
  await expect(query.getByRole('treeitem', { name: /Sørskog/ })).toBeVisible();
  await expect(cell('100.0')).toBeVisible();

  const choose = async (entry: string) => {
    await query.getByRole('button', { name: 'More: own groupings, files' }).click();
    await app.getByRole('menuitem', { name: entry }).click();
  };
  await choose('Change this grouping…');
  await groups.getByRole('treeitem', { name: /Group 2/ }).click();
  await dialog.getByRole('button', { name: 'Delete group' }).click();
  await app.keyboard.press('Escape');
  const question = app.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await dialog.getByRole('button', { name: 'Save and use' }).click();
  await expect(query.getByText(/count them more than once/)).toBeHidden();

  const downloads: string[] = [];
  app.on('download', async (download) => {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    downloads.push(path);
  });
  await choose('Export as .agg and .vs files');
  await expect.poll(() => downloads.length).toBe(2);
  const written = readFileSync(join(folder, 'Woods.agg'), 'utf8');
  expect(written).toContain('[G1]\r\n1=R2\r\n2=R3\r\n');

  await choose('Delete this grouping');
  await expect(query.getByText('Group 1')).toBeHidden();
  await expect(cell('1.0')).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).last().click();
  await expect(query.getByRole('combobox', { name: 'Chosen from' })).toContainText('Woods');

  await query.getByRole('button', { name: 'Select', exact: true }).first().click();
  await app.getByRole('menuitem', { name: 'New grouping…' }).click();
  const chooser = app.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Open .agg file…' }).click();
  await (await chooser).setFiles([join(folder, 'Woods.agg')]);
  await expect(groups.getByRole('treeitem', { name: 'Nordli' })).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Name of the grouping' })).toHaveValue('Woods');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toBeHidden();
  await expect(card).toBeVisible();
});

test('an update of the table that lacks a value is told by its name', async ({ app, folder }) => {
  await openTable(app, folder);
  const { query, dialog, values, groups } = parts(app);
  await startGrouping(app);
  await dialog.getByRole('textbox', { name: 'Name of the grouping' }).fill('All');
  await values.focus();
  await app.keyboard.press('Control+a');
  await app.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save and use' }).click();
  await expect(dialog).toBeHidden();

  await openTable(app, folder, REGIONS.slice(0, 3));
  await expect(query.getByText('1 member is no longer in the table: Nordli.')).toBeVisible();
  await query.getByRole('button', { name: 'More: own groupings, files' }).click();
  await app.getByRole('menuitem', { name: 'Change this grouping…' }).click();
  await expect(groups.getByRole('treeitem', { name: /Nordli/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await expect(groups.getByRole('treeitem', { name: /Nordli/ })).toBeHidden();
  await dialog.getByRole('button', { name: 'Save and use' }).click();
  await expect(query.getByText('no longer in the table')).toBeHidden();
});
