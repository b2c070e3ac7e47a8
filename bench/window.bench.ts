/** The window itself: scrolling ten million cells, and its thread while the engine works. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { ensureBuilt } from '../scripts/build.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { importInto } from './catalog.ts';
import type { BenchInputs } from './inputs.ts';
import { figure, type Measured } from './measure.ts';

const FRAMES = 300;

export async function run({ folder, cube, small }: BenchInputs): Promise<readonly Measured[]> {
  await ensureBuilt();
  const catalog = join(folder, 'window-catalog');
  await importInto(catalog, cube.path);
  const host = spawn(
    process.execPath,
    ['out/main/web.js', '--no-open', '--port', '0', '--catalog', catalog],
    { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [address] = (await once(createInterface({ input: host.stdout }), 'line')) as [string];
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const opened = performance.now();
    await page.goto(`${address}#/table/${cube.matrix}`);
    await page.getByRole('gridcell', { name: /\d/ }).first().waitFor();
    const firstPaint = performance.now() - opened;
    await selectAll(page);
    const frames = await scroll(page);
    const late = frames.filter((frame) => frame > 17).length;
    const elements = await page
      .getByRole('grid')
      .evaluate((grid) => grid.querySelectorAll('*').length);
    const keyToRows = await pressToRows(page);
    const longTasks = await importInWindow(page, [small.path, cube.path]);
    return [
      figure('first paint of a table, from the address', firstPaint, 'ms', 'under 2000 ms'),
      figure('frames over 17 ms while scrolling', (100 * late) / frames.length, '%', 'under 5 %'),
      figure('longest frame while scrolling', Math.max(...frames), 'ms', 'under 50 ms'),
      figure('elements in the grid', elements, '', 'under 3000'),
      figure('key press to painted rows, median', keyToRows, 'ms', 'under 100 ms'),
      figure('longest task of the window while importing', longTasks, 'ms', 'under 50 ms'),
    ];
  } finally {
    await browser.close();
    host.kill('SIGTERM');
    await once(host, 'exit');
    rmSync(catalog, { recursive: true, force: true });
  }
}

async function selectAll(page: Page): Promise<void> {
  const query = page.getByRole('complementary', { name: 'Query' });
  for (const name of ['region', 'age', 'sex', 'status', 'year']) {
    const card = query.getByRole('region', { name, exact: true });
    await card.getByRole('button').first().click();
    await card.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('menuitem', { name: /^All/ }).first().click();
    await card.getByRole('button').first().click();
  }
  await page.getByRole('gridcell', { name: /\d/ }).first().waitFor();
}

const PRESSES = 9;

/** From End and Home, to the far ends of the table, until their cells have been painted. */
async function pressToRows(page: Page): Promise<number> {
  await page.getByRole('gridcell').first().click();
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press++) {
    const key = press % 2 === 0 ? 'End' : 'Home';
    const painted = page.evaluate(
      ({ wanted }) =>
        new Promise<number>((resolve) => {
          addEventListener(
            'keydown',
            () => {
              const pressed = performance.now();
              const look = () => {
                const active = document.activeElement;
                const cells = [...document.querySelectorAll('[role="gridcell"]')];
                const isThere =
                  active?.getAttribute('role') === 'gridcell' &&
                  (active.getAttribute('data-row') === '0') === (wanted === 'Home') &&
                  cells.every((cell) => !cell.classList.contains('loading'));
                // The frame after the one in which the cells are there has painted them.
                if (isThere) requestAnimationFrame(() => resolve(performance.now() - pressed));
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            },
            { once: true, capture: true },
          );
        }),
      { wanted: key },
    );
    await page.keyboard.press(`Control+${key}`);
    times.push(await painted);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(PRESSES / 2)] as number;
}

/** The longest task of the window's thread, in ms, while files are sent and imported; 0 for none over 50. */
async function importInWindow(page: Page, paths: readonly string[]): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: tasks });
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('banner').getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles([...paths]);
  await page.getByRole('heading', { name: /^Import of/ }).waitFor({ timeout: 120_000 });
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'longTasks') as number[])));
}

/** Milliseconds of each frame while the grid is scrolled down by three rows a frame. */
function scroll(page: Page): Promise<number[]> {
  return page.getByRole('grid').evaluate(async (grid, count) => {
    const scrollers = [grid, ...grid.querySelectorAll('*')];
    let outer: Element | null = grid;
    while (outer) {
      scrollers.push(outer);
      outer = outer.parentElement;
    }
    const scroller = scrollers.find((one) => one.scrollHeight > one.clientHeight * 2);
    if (!scroller) throw new Error('nothing scrolls');
    const frames: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < count; frame++) {
      scroller.scrollTop += 84;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, FRAMES);
}
