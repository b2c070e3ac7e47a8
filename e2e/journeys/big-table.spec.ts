/** Ten million cells on screen: few elements, and every corner within reach of the keyboard. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SHAPES, writePx } from '../../bench/inputs.ts';
import { startHost } from './host.ts';
import { expect, test, watch } from './test.ts';

const root = join(import.meta.dirname, '..', '..');
const MOST_ELEMENTS = 3000;

test('ten million cells: at most 3,000 elements, the last row and column by keyboard', async ({
  page,
  folder,
}) => {
  const file = join(folder, 'big.px');
  writePx(file, SHAPES.standard, 'BIG');
  const catalog = join(folder, 'catalog');
  const imported = spawnSync(process.execPath, [
    join(root, 'out/main/cli.js'),
    'import',
    file,
    '--catalog',
    catalog,
  ]);
  expect(imported.status).toBe(0);

  const host = await startHost(catalog);
  const complaints = watch(page);
  await page.goto(`${host.address}#/table/BIG`);
  const query = page.getByRole('complementary', { name: 'Query' });
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();

  await test.step('everything is selected', async () => {
    for (const name of ['region', 'age', 'sex', 'status', 'year']) {
      const card = query.getByRole('region', { name, exact: true });
      await card.getByRole('button').first().click();
      await card.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('menuitem', { name: /^All/ }).first().click();
      await card.getByRole('button').first().click();
    }
    await expect(query.getByText('10,035,900 cells')).toBeVisible();
  });

  const elements = () => grid.evaluate((element) => element.querySelectorAll('*').length);
  const size = async () => ({
    rows: Number(await grid.getAttribute('aria-rowcount')),
    columns: Number(await grid.getAttribute('aria-colcount')),
  });
  await expect
    .poll(async () => {
      const { rows, columns } = await size();
      return rows * columns;
    })
    .toBeGreaterThan(10_035_900);
  const { rows, columns } = await size();

  await grid.getByRole('gridcell').first().click();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  await page.keyboard.press('Control+End');
  const last = grid.locator(
    `[aria-rowindex="${rows}"] [aria-colindex="${columns}"][role="gridcell"]`,
  );
  await expect(last).toBeFocused();
  await expect(last).toHaveText(/\d|\.\.|-/);
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 20; step++) await page.keyboard.press('PageDown');
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);

  expect(complaints).toEqual([]);
  await page.goto('about:blank');
  await host.stop();
});
