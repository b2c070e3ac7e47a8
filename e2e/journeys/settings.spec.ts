/** Settings are found, applied, put back and taken along; keys are changed; the palette knows them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

test.beforeEach(async ({ app }) => {
  await app.getByRole('button', { name: /^Open sample tables/ }).click();
  await expect(app.getByRole('grid')).toBeVisible();
});

test('settings apply at once, and defaults come back with undo', async ({ app, folder }) => {
  await app.keyboard.press('Control+,');
  const root = app.locator('html');

  await test.step('a theme with high contrast', async () => {
    await app.getByRole('radio', { name: 'High contrast' }).check();
    await expect(root).toHaveAttribute('data-theme', 'contrast');
  });
  await test.step('defaults are restored, and that is undone', async () => {
    await app.getByRole('button', { name: 'Restore defaults of Appearance' }).click();
    await expect(root).not.toHaveAttribute('data-theme');
    await app.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(root).toHaveAttribute('data-theme', 'contrast');
  });
  await test.step('a setting is found by a word of its explanation', async () => {
    await app.getByRole('searchbox', { name: 'Find a setting' }).fill('clipboard');
    await expect(app.locator('#setting-number-format')).toBeVisible();
    await expect(app.locator('#setting-theme')).toBeHidden();
    await app.locator('#setting-number-format select').selectOption({ index: 3 });
    await expect(app.getByText('3.847.166')).toBeVisible();
    await app.getByRole('searchbox', { name: 'Find a setting' }).fill('');
  });
  await test.step('they go along in a file', async () => {
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Save as a file' }).click();
    const path = join(folder, 'settings.json');
    await (await download).saveAs(path);
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    expect(saved.settings).toMatchObject({ theme: 'contrast', numberFormat: 'point-comma' });
    writeFileSync(path, JSON.stringify({ ...saved, settings: { theme: 'dark' } }));
    const chooser = app.waitForEvent('filechooser');
    await app.getByRole('button', { name: 'Take from a file…' }).click();
    await (await chooser).setFiles(path);
    await expect(root).toHaveAttribute('data-theme', 'dark');
    writeFileSync(path, '{"not":"settings"}');
    const again = app.waitForEvent('filechooser');
    await app.getByRole('button', { name: 'Take from a file…' }).click();
    await (await again).setFiles(path);
    await expect(app.getByText('That is no file of Statdesk settings')).toBeVisible();
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
});

test('a key is changed by the keyboard alone, taken over from another command, and reset', async ({
  app,
}) => {
  await app.keyboard.press('Control+,');
  const row = (name: string) => app.getByRole('row').filter({ hasText: name });
  const change = app.getByRole('button', { name: 'Change the key of Go to jobs' });
  await change.focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('j');
  await expect(app.getByText('Press a key…')).toBeVisible();
  await app.keyboard.press('Control+,');
  await expect(app.getByText('Ctrl , belongs to “Settings”.')).toBeVisible();
  await app.getByRole('button', { name: 'Take it over' }).click();
  await expect(row('Go to jobs')).toContainText('Ctrl ,');
  await expect(row('Settings').first()).toContainText('no key');
  await app.keyboard.press('Control+,');
  await expect(app).toHaveURL(/#\/jobs$/);

  await app.reload();
  await app.keyboard.press('Control+,');
  await expect(app).toHaveURL(/#\/jobs$/);
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('button', { name: 'Reset the key of Settings' }).click();
  await app.getByRole('button', { name: 'Reset the key of Go to jobs' }).click();
  await app.getByRole('link', { name: 'Home' }).click();
  await app.keyboard.press('Control+,');
  await expect(app).toHaveURL(/#\/settings$/);
});

test('the palette finds settings, folders, and values of the open table', async ({ app }) => {
  const field = app.getByRole('combobox', { name: 'Search tables and commands' });
  const listed = app.getByRole('listbox', { name: 'Search tables and commands' });

  await test.step('a setting by its name', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('number form');
    await app.getByRole('option', { name: 'Number format' }).click();
    await expect(app.locator('#setting-number-format select')).toBeFocused();
  });
  await test.step('without a table @ says what is missing', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('@reg');
    await expect(app.getByText('Open a table first')).toBeVisible();
    await app.keyboard.press('Escape');
  });
  await test.step('a folder by #', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('#');
    await expect(listed.getByRole('option').first()).toBeVisible();
    await app.keyboard.press('Enter');
    await expect(app).toHaveURL(/#\/catalog$/);
  });
  await test.step('? lists the signs, and one of them goes on', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('?');
    await app.getByRole('option', { name: 'commands' }).click();
    await expect(field).toHaveValue('>');
    await expect(app.getByRole('option', { name: /Go home/ })).toBeVisible();
    await app.keyboard.press('Escape');
  });
  await test.step('a value of the open table by @', async () => {
    await app.keyboard.press('Control+k');
    await app.keyboard.type('ferry');
    await listed.getByRole('option', { name: /Ferry passengers/ }).click();
    await expect(app.getByRole('gridcell').first()).toBeVisible();
    await app.keyboard.press('Control+k');
    await app.keyboard.type('@year');
    await listed.getByRole('option', { name: /^year/ }).first().click();
    const query = app.getByRole('complementary', { name: 'Query' });
    await expect(query.getByRole('button', { name: /^year [0-9]/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
  await test.step('the command used last stands first', async () => {
    await app.keyboard.press('Control+Shift+p');
    await app.keyboard.type('swap');
    await app.keyboard.press('Enter');
    await app.keyboard.press('Control+Shift+p');
    await expect(listed.getByRole('option').first()).toContainText('Swap rows and columns');
  });
});
