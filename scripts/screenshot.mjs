// Draws docs/screenshot.png: the sample table of employment in the built application. Needs a Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { findNode, root } from './node.mjs';

const TABLE = 'SK0302';

await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'statdesk-screenshot-'));
const node = findNode();
spawnSync(node, ['out/main/cli.js', 'import', 'resources/samples', '--catalog', folder], {
  cwd: root,
  stdio: 'inherit',
});
const host = spawn(node, ['out/main/web.js', '--no-open', '--port', '0', '--catalog', folder], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [address] = await once(createInterface({ input: host.stdout }), 'line');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(`${address}#/table/${TABLE}`);
  const query = page.getByRole('complementary', { name: 'Query' });
  await query.getByRole('button', { name: /^year/ }).first().click();
  await query.getByText('Latest', { exact: true }).click();
  const periods = query.getByRole('textbox', { name: 'How many periods' });
  await periods.fill('5');
  await periods.press('Enter');
  await page.getByText('TOP(5)').waitFor();
  await page.getByRole('columnheader', { name: '2021' }).first().waitFor();
  await page.getByRole('button', { name: 'Layout' }).click();
  await page.getByRole('menuitem', { name: 'Best layout' }).click();
  await page.getByRole('gridcell').first().waitFor();
  // Once under each of the two contents.
  await page.getByRole('columnheader', { name: '2021' }).nth(1).waitFor();
  await page.getByRole('gridcell', { name: /\d/ }).last().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs', 'screenshot.png') });
  await browser.close();
} finally {
  host.kill('SIGTERM');
  await once(host, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
