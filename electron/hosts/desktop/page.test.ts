import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listAssets } from '../assets.ts';
import { servePage } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'statdesk-page-'));
writeFileSync(join(folder, 'index.html'), '<title>Statdesk</title>');
afterAll(() => rmSync(folder, { recursive: true }));

let answer: (request: Request) => Response | Promise<Response> = () => new Response();
servePage(
  {
    handle(_scheme, handler) {
      answer = handler;
    },
  },
  listAssets(folder),
);
const ask = async (url: string) => answer(new Request(url));

test('the page comes with its type and the policy of the browser', async () => {
  const page = await ask('app://statdesk/');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Statdesk');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  'app://statdesk/no.js',
  'app://other/',
  'app://statdesk/../../etc/passwd',
  'app://statdesk/%2e%2e/x',
])('%s is not there', async (url) => {
  expect((await ask(url)).status).toBe(404);
});
