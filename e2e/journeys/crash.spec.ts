/** The program is killed while tables are open: what was there is there again, and it is said. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, type Page, test } from 'playwright/test';

const root = join(import.meta.dirname, '..', '..');
const TOKEN = 'crash-journey-crash-journey-crash-journey-0';

async function start(catalog: string) {
  const child = spawn(
    process.execPath,
    [join(root, 'out/main/web.js'), '--no-open', '--port', '0', '--catalog', catalog],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, STATDESK_TOKEN: TOKEN } },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (!address) continue;
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await once(child, 'exit');
    };
    return { address, end };
  }
  throw new Error('the host ended without an address');
}

/** Whether the window has kept what it is left with: a session with this text was sent, and answered. */
function watchSession(page: Page, text: string) {
  let isSent = false;
  let isKept = false;
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const sent = String(payload);
      isSent ||= sent.includes('session.set') && sent.includes(text);
    });
    socket.on('framereceived', () => {
      isKept ||= isSent;
    });
  });
  return { isKept: () => isKept };
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-crash-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('tabs, query, layout and view are back after a kill, and it is said once', async ({
  context,
}) => {
  const catalog = join(folder, 'catalog');
  const first = await start(catalog);
  const page = await context.newPage();
  const kept = watchSession(page, '"view":"chart"');
  await page.goto(first.address);
  await page.getByRole('button', { name: /^Open sample tables/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  for (const name of ['ferry', 'population']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(name, 'i') })
      .first()
      .click();
    await expect(page.getByRole('gridcell').first()).toBeVisible();
  }
  const query = page.getByRole('complementary', { name: 'Query' });
  await query.getByRole('button', { name: /^year [0-9]/ }).click();
  await page.keyboard.press('F2');
  await query.getByRole('textbox', { name: 'Rule' }).fill('TOP(3)');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+X');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => kept.isKept()).toBe(true);
  await first.end('SIGKILL');
  await page.close();

  const second = await start(catalog);
  const again = await context.newPage();
  await again.goto(second.address);
  await expect(again.getByText('Statdesk closed unexpectedly')).toBeVisible();
  await expect(again.getByText('Your 2 tabs are restored.')).toBeVisible();
  await expect(again.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
  await expect(
    again.getByRole('complementary', { name: 'Query' }).getByText('TOP(3)'),
  ).toBeVisible();
  await again.reload();
  await expect(again.getByRole('tab', { name: 'Chart' })).toBeVisible();
  await expect(again.getByText('Statdesk closed unexpectedly')).toBeHidden();
  await again.close();
  await second.end('SIGTERM');

  const third = await start(catalog);
  const last = await context.newPage();
  await last.goto(third.address);
  await expect(last.getByRole('tab', { name: 'Chart' })).toBeVisible();
  await expect(last.getByText('Statdesk closed unexpectedly')).toBeHidden();
  await last.close();
  await third.end('SIGTERM');
});
