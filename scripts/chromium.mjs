// Finds a Chromium for the end-to-end tests; run as a program it installs one where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function findOnPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/**
 * STATDESK_CHROMIUM, else a Chromium on PATH, else Playwright's own; undefined where there is none.
 *
 * @throws Error where STATDESK_CHROMIUM names no file.
 */
export function findChromium() {
  const asked = process.env.STATDESK_CHROMIUM;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`STATDESK_CHROMIUM names no file: ${asked}`);
  }
  const own = chromium.executablePath();
  return findOnPath() ?? (existsSync(own) ? own : undefined);
}

function installChromium() {
  if (process.getuid?.() !== 0) return;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    if (spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status !== 0) return;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (!findChromium()) installChromium();
    const found = findChromium();
    if (!found) {
      throw new Error(
        'The browser tests need Chromium and found none. Install chromium, or name one in STATDESK_CHROMIUM.',
      );
    }
    process.stdout.write(`${found}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
