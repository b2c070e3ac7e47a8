/**
 * A page on a running host. Every connection that is not the host's is refused by the browser and
 * recorded; a test fails when one was tried, or when the page reported an error.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from 'playwright/test';
import { type RunningHost, startHost } from './host.ts';

interface Fixtures {
  /** A fresh folder, removed afterwards. */
  readonly folder: string;
  readonly host: RunningHost;
  /** The page of the application, opened. */
  readonly app: Page;
}

export const test = base.extend<Fixtures>({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'statdesk-journey-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  host: async ({ folder }, use) => {
    const host = await startHost(join(folder, 'catalog'));
    await use(host);
    await host.stop();
  },
  app: async ({ page, host }, use) => {
    const complaints = watch(page);
    await page.goto(host.address);
    await use(page);
    base.expect(complaints, 'errors and connections to elsewhere').toEqual([]);
  },
});

export { expect } from 'playwright/test';

/** What went wrong on a page, as it goes on. */
export function watch(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = hostname === '127.0.0.1' || protocol === 'blob:' || protocol === 'data:';
    if (!isLocal) complaints.push(`connection to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  return complaints;
}
