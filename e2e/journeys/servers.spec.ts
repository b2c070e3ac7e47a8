/** A server is added, looked through, fetched from; the network is lost on the way, and comes back. */
import AxeBuilder from '@axe-core/playwright';
import { animals, startOffice } from '../../electron/engine/remote/testing/office.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FARMING = { id: 'AG', label: 'Farming' };

test('tables of a server', async ({ app }) => {
  test.setTimeout(120_000);
  const office = await startOffice({
    tables: [
      animals({ id: 'SHEEP1', title: 'Sheep', regions: 40, paths: [FARMING] }),
      animals({ id: 'BEES1', title: 'Bees', paths: [{ id: 'IN', label: 'Insects' }] }),
    ],
    maxDataCells: 8,
  });
  const main = app.getByRole('main');
  const isAccessible = async () => {
    const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };

  await test.step('an address of one of its tables is enough to add it', async () => {
    await app.getByRole('link', { name: 'Servers' }).click();
    await main.getByRole('button', { name: 'Add server…' }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel('Address').fill('http://127.0.0.1:9/nothing');
    await dialog.getByLabel('Address').press('Enter');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog.getByLabel('Address').fill(`${office.origin}/en/table/SHEEP1`);
    await dialog.getByLabel('Address').press('Enter');
    await expect(dialog.getByText(office.root)).toBeVisible();
    await isAccessible();
    await dialog.getByLabel('Name').fill('Office of Tests');
    await dialog.getByRole('button', { name: 'Add server' }).click();
    await expect(dialog).toBeHidden();
    await expect(main.getByRole('heading', { name: 'Office of Tests' })).toBeVisible();
  });

  await test.step('its list is searched and filtered', async () => {
    await expect(main.getByText('2 tables')).toBeVisible();
    await main.getByRole('searchbox', { name: 'Search this server' }).fill('bee');
    await expect(main.getByText('Bees by region and year (en)')).toBeVisible();
    await expect(main.getByText('Sheep by region and year (en)')).toBeHidden();
    await main.getByRole('searchbox', { name: 'Search this server' }).fill('');
    await main.getByLabel('Folder').selectOption('AG');
    await expect(main.getByText('Bees by region and year (en)')).toBeHidden();
    await isAccessible();
  });

  await test.step('a look tells the cost and shows the first cells', async () => {
    await main.getByRole('button', { name: 'Look at Sheep by region and year (en)' }).click();
    const dialog = app.getByRole('dialog');
    await expect(dialog.getByText('320 cells · 40 requests')).toBeVisible();
    await dialog.getByLabel('year').fill('TOP(2)');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await expect(dialog.getByText('160 cells')).toBeVisible();
    await expect(dialog.getByRole('rowheader', { name: 'Place R3 en' })).toBeVisible();
    await isAccessible();
  });

  await test.step('the network is lost in the middle: the table is not there, and it is said', async () => {
    office.fault = ({ path }, response) => {
      if (!path.endsWith('/data') || office.dataRequests().length < 20) return false;
      response.destroy();
      return true;
    };
    await app.getByRole('dialog').getByRole('button', { name: 'Get the whole table' }).click();
    await expect(app.getByText('1 table could not be fetched')).toBeVisible({ timeout: 60_000 });
    await isAccessible();
  });

  await test.step('it goes on where it stopped', async () => {
    const before = new Set(
      office
        .dataRequests()
        .slice(1, 19)
        .map(({ body }) => body),
    );
    office.fault = null;
    office.asked.length = 0;
    await main.getByRole('button', { name: 'Look at Sheep by region and year (en)' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Get the whole table' }).click();
    await expect(app.getByText('1 table has come')).toBeVisible({ timeout: 60_000 });
    for (const { body } of office.dataRequests()) expect(before.has(body)).toBe(false);
    await main.getByRole('tab', { name: 'Followed' }).click();
    await expect(main.getByText('Up to date')).toBeVisible();
  });

  await test.step('an update brings what changed, and shows it', async () => {
    office.tables.set('sheep1', {
      ...animals({ id: 'SHEEP1', title: 'Sheep', regions: 40, years: 5, paths: [FARMING] }),
      updated: '2026-03-01T08:00:00Z',
    });
    await main.getByRole('button', { name: 'Update all' }).click();
    await main.getByRole('button', { name: 'What changed' }).click();
    await expect(app.getByText('2004').first()).toBeVisible();
    await app.goBack();
    await main.getByRole('tab', { name: 'Followed' }).click();
    await main.getByRole('button', { name: 'Open' }).click();
    await expect(app.getByRole('grid')).toBeVisible();
  });
  await office.close();
});
