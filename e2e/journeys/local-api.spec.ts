/** The local API turned on in the window, asked by a program, and the program for what is on screen. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoFaults(app: Page) {
  for (const scheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
}

test('on by one switch, asked by a program that the window writes, off again', async ({
  app,
  folder,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = join(folder, 'berries.px');
  writeFileSync(file, pxText(BERRIES));
  await app.locator('[data-import="files"]').setInputFiles([file]);
  await expect(app.getByText('1 table is in the catalog')).toBeVisible();

  const address = await test.step('turn it on at a free port', async () => {
    await app.getByRole('link', { name: 'API', exact: true }).click();
    await expect(app.getByRole('switch', { name: 'The local API is off' })).toBeVisible();
    await app.getByRole('textbox', { name: 'Port' }).fill('70000');
    await expect(app.getByText('A port is a number from 0 to 65535.')).toBeVisible();
    await app.getByRole('textbox', { name: 'Port' }).fill('0');
    await app.getByRole('button', { name: 'Use this port' }).click();
    await expect(app.getByRole('switch', { name: 'The local API is on' })).toBeChecked();
    await expect(app.getByText('Nothing has been asked yet.')).toBeVisible();
    await app.getByRole('button', { name: 'Copy address' }).click();
    const copied = await app.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v2$/);
    await expect(app.getByRole('link', { name: 'API on' })).toBeVisible();
    return copied;
  });

  await test.step('a program’s requests appear in the list', async () => {
    expect((await fetch(`${address}/tables/BERRY1/data?outputFormat=csv`)).status).toBe(200);
    expect((await fetch(`${address}/tables/none`)).status).toBe(404);
    const list = app.getByRole('region', { name: 'Last requests' });
    await expect(list.getByRole('row').nth(1)).toContainText('404');
    await expect(list.getByRole('row').nth(2)).toContainText('BERRY1');
    await expectNoFaults(app);
  });

  await test.step('a secret path shuts out who does not know it', async () => {
    await app.getByLabel('Secret path').check();
    await expect(app.getByText(/\/[\w-]{22}\/api\/v2$/)).toBeVisible();
    const port = new URL(address).port;
    const refused = await fetch(`http://127.0.0.1:${port}/api/v2/config`).catch(() => null);
    expect(refused?.status ?? 404).toBe(404);
    await app.getByLabel('Secret path').uncheck();
    await expect(app.getByText(/127\.0\.0\.1:\d+\/api\/v2$/)).toBeVisible();
  });

  await test.step('the code of the query on screen runs as it stands', async () => {
    await app.getByRole('link', { name: 'Catalog' }).click();
    await app.getByRole('listbox').getByRole('option').first().dblclick();
    await expect(app.getByRole('grid')).toBeVisible();
    await app.keyboard.press('Control+Shift+K');
    const dialog = app.getByRole('dialog', { name: 'Code for this query' });
    for (const name of ['GET', 'POST', 'curl', 'R', 'Python', 'JavaScript', 'Power Query']) {
      await dialog.getByText(name, { exact: true }).click();
      await expect(dialog.getByRole('region', { name: 'Code' })).toContainText('/api/v2');
    }
    await expectNoFaults(app);
    await dialog.getByText('JavaScript', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    const path = join(folder, 'query.mjs');
    writeFileSync(path, await app.evaluate(() => navigator.clipboard.readText()));
    const env = { ...process.env, FORCE_COLOR: '0' };
    const printed = execFileSync(process.execPath, [path], { encoding: 'utf8', env });
    expect(printed).toMatch(/^12 \{ CONTENTS: 'content'/);
    await app.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('off, it answers nobody, and the code says so', async () => {
    await app.getByRole('link', { name: 'API', exact: true }).click();
    const now = (await app.getByText(/127\.0\.0\.1:\d+\/api\/v2$/).textContent()) ?? '';
    await app.getByRole('switch').press('Space');
    await expect(app.getByRole('switch', { name: 'The local API is off' })).toBeVisible();
    await expect(fetch(`${now}/config`)).rejects.toThrow();
    await app.goBack();
    await expect(app.getByRole('grid')).toBeVisible();
    await app.getByRole('button', { name: 'Code…' }).click();
    await app.getByRole('button', { name: 'Turn it on' }).click();
    await expect(app.getByText('These lines ask the local API, which is off.')).toBeHidden();
  });
});
