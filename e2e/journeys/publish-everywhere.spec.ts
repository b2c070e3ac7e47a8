/**
 * A table through the wizard to a catalog of every kind: refused for fields, killed on the way, gone
 * on with, and after a new import updated by one click, with a submission that is confirmed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { CKAN_KEY, startCkan } from '../../electron/engine/publish/testing/ckan-server.ts';
import { DATAHUB_KEY, startDatahub } from '../../electron/engine/publish/testing/datahub-server.ts';
import { NAV_KEY, startNav } from '../../electron/engine/publish/testing/nav-server.ts';
import { startUdata, UDATA_KEY } from '../../electron/engine/publish/testing/udata-server.ts';
import { startHost } from './host.ts';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const TOKEN = 'publish-journey-publish-journey-publish-jo';
const KEYS = [CKAN_KEY, UDATA_KEY, NAV_KEY, DATAHUB_KEY];

interface Site {
  readonly kind: string;
  readonly name: string;
  readonly origin: string;
  readonly key: string;
}

const stepTo = (page: Page, step: string) =>
  page
    .getByRole('navigation', { name: 'Steps of the publication' })
    .getByRole('button', { name: new RegExp(step) })
    .click();

/** Of one catalog: the part of a step that is about it. */
const of = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function connect(page: Page, { kind, name, origin, key }: Site) {
  await page.getByRole('button', { name: 'Add a catalog…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a catalog' });
  await dialog.getByLabel('Kind of catalog').selectOption({ label: kind });
  await dialog.getByLabel('Address').fill(origin);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Key', { exact: true }).fill(key);
  await dialog.getByRole('button', { name: 'Save and test' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel(`Publish to ${name}`)).toBeChecked();
}

async function describe(page: Page, address: string) {
  await stepTo(page, 'Describe');
  await page.getByLabel('Licence', { exact: true }).selectOption({ label: 'CC BY 4.0' });
  await page.getByLabel('E-mail of the contact').fill('ann@elsewhere.example');
  await page.getByLabel('Add a language…').selectOption({ label: 'French' });
  await page.getByLabel('Title', { exact: true }).nth(1).fill('Airelles cueillies');
  await page.getByLabel('Description', { exact: true }).nth(1).fill('Pesées au bord de la route.');
  await page.getByLabel('Keywords', { exact: true }).nth(0).fill('berries, forests');
  await page.getByLabel('Keywords', { exact: true }).nth(1).fill('baies, forêts');
  for (const name of ['Office CKAN', 'Office udata']) {
    await of(page, name).getByLabel('Organisation').selectOption({ label: 'The Office' });
  }
  const datahub = of(page, 'Office DataHub');
  await datahub.getByLabel('Collection (required)').selectOption({ label: 'Non-Spatial' });
  await datahub.getByLabel('Jurisdiction (required)').selectOption({ label: 'Federal' });
  await datahub.getByLabel('Persons', { exact: true }).check();
  await datahub.getByLabel('Public address of the file').fill(address);
}

/** From the warnings, which are read, to what will be sent. */
async function review(page: Page) {
  await stepTo(page, 'Check');
  await page.getByRole('checkbox', { name: /^I have read the/ }).check();
  await stepTo(page, 'Review');
}

test('one table goes to four catalogs, once each, whatever happens on the way', async ({
  page,
  folder,
}) => {
  test.setTimeout(180_000);
  const ckan = await startCkan({ requiredExtras: ['collection_method'] });
  const udata = await startUdata();
  const nav = await startNav();
  const datahub = await startDatahub();
  const catalog = join(folder, 'catalog');
  let host = await startHost(catalog, { token: TOKEN });
  try {
    const source = join(folder, 'berries.px');
    writeFileSync(source, pxText(BERRIES));
    await page.goto(host.address);
    await page.locator('[data-import="files"]').setInputFiles(source);
    await expect(page.getByText('1 table is in the catalog')).toBeVisible();

    await test.step('connect a catalog of every kind', async () => {
      await page.getByRole('link', { name: 'Catalog' }).click();
      await page.getByRole('listbox').getByRole('option').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Publish…' }).click();
      await stepTo(page, 'Targets');
      const site = (kind: string, name: string, { origin }: { origin: string }, key: string) =>
        connect(page, { kind, name, origin, key });
      await site('CKAN', 'Office CKAN', ckan, CKAN_KEY);
      await site('udata', 'Office udata', udata, UDATA_KEY);
      await site('NAV data packages', 'Office NAV', nav, NAV_KEY);
      await site('DataHub', 'Office DataHub', datahub, DATAHUB_KEY);
    });

    await test.step('describe it once for all; nothing is sent by looking', async () => {
      await describe(page, `${datahub.origin}/ferries.csv`);
      await review(page);
      await expect(page.getByText('Create', { exact: true })).toHaveCount(4);
      const shown = await page.content();
      for (const key of KEYS) expect(shown).not.toContain(key);
      expect([ckan, udata, nav, datahub].map((each) => each.writes())).toEqual([0, 0, 0, 0]);
    });

    await test.step('the process is killed while an answer is awaited', async () => {
      // The dataset is made, and nobody hears of it.
      udata.spoil((write) => (write === 0 ? { when: 'after', how: 'timeout' } : null));
      await page.getByRole('button', { name: 'Send to 4 targets' }).click();
      await expect.poll(() => udata.writes(), { timeout: 20_000 }).toBe(1);
      await host.kill();
      await expect(page.getByText(/connection to the engine was lost/i)).toBeVisible();
      udata.spoil(() => null);
      host = await startHost(catalog, { token: TOKEN, port: Number(new URL(host.address).port) });
      await expect(page.getByText(/connection to the engine was lost/i)).toBeHidden({
        timeout: 15_000,
      });
    });

    await test.step('going on finishes what was begun, and makes nothing twice', async () => {
      await page.getByRole('link', { name: 'Publish' }).click();
      await expect(page.getByText(/^The sending to Office udata of .* stopped/)).toBeVisible();
      await page.getByRole('button', { name: 'Go on' }).click();
      const row = of(page, 'Office udata');
      await expect(row.getByText('Saved as draft – not visible to others')).toBeVisible({
        timeout: 30_000,
      });
      expect(udata.datasets).toMatchObject([{ private: true, resources: [{ format: 'csv' }] }]);
      expect(udata.leaks).toEqual([]);
      expect(ckan.datasets).toEqual([]);
      await expect(of(page, 'Office CKAN').getByText('Not sent', { exact: true })).toBeVisible();
    });

    await test.step('fields that servers refused are mended beside what they said', async () => {
      await stepTo(page, 'Describe');
      await page.getByLabel('collection_method (required)').fill('counted in the woods');
      await review(page);
      await page.getByRole('button', { name: 'Send to 3 targets' }).click();
      await expect(of(page, 'Office DataHub').getByText('Not sent', { exact: true })).toBeVisible({
        timeout: 30_000,
      });
      expect(datahub.submissions).toEqual([]);
      await stepTo(page, 'Check');
      await page
        .getByRole('listitem')
        .filter({ hasText: 'elsewhere.example' })
        .getByRole('button', { name: 'Go to field' })
        .click();
      await expect(page.getByLabel('E-mail of the contact')).toBeFocused();
      await page.getByLabel('E-mail of the contact').fill('ann@office.example');
      await review(page);
      await page.getByRole('button', { name: 'Send to 4 targets' }).click();
      await expect(
        of(page, 'Office DataHub').getByText('Submitted – continue in DataHub'),
      ).toBeVisible({ timeout: 30_000 });
      expect(ckan.datasets).toMatchObject([{ private: true, resources: [{ format: 'CSV' }] }]);
      expect(udata.datasets).toHaveLength(1);
      expect(nav.packages.size).toBe(1);
      expect(datahub.submissions).toHaveLength(1);
    });

    await test.step('what stands there is looked at again; the receipt is a page', async () => {
      await page.getByRole('button', { name: 'Check again what stands in Office CKAN' }).click();
      await expect(
        of(page, 'Office CKAN').getByText(/what stands there is what was sent/),
      ).toBeVisible();
      const [dataset] = ckan.datasets;
      if (dataset) Object.assign(dataset, { title: 'Edited by somebody' });
      await page.getByRole('button', { name: 'Check again what stands in Office CKAN' }).click();
      await expect(of(page, 'Office CKAN').getByText('Edited by somebody')).toBeVisible();
      if (dataset) Object.assign(dataset, { title: 'Lingonberries picked by region and year' });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the receipt as HTML' }).click();
      expect((await download).suggestedFilename()).toBe('receipt.html');
    });

    await test.step('newer data go to three by one click; DataHub waits for a word', async () => {
      const bytesOf = () => [ckan, udata, nav].map(({ files }) => [...files.values()].join('\n'));
      const before = bytesOf();
      writeFileSync(source, pxText(BERRIES).replace('10.5', '99.5'));
      await page.locator('[data-import="files"]').setInputFiles(source);
      await expect(page).toHaveURL(/#\/import\//);
      await page.getByRole('link', { name: 'Publish' }).click();
      await page.getByRole('button', { name: /^Update .* everywhere$/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Update everywhere' });
      await expect(dialog.getByRole('button', { name: 'Look and decide' })).toBeVisible({
        timeout: 30_000,
      });
      await expect(dialog.getByText('Office DataHub')).toBeVisible();
      for (const [place, bytes] of bytesOf().entries()) {
        expect(bytes).toContain('99.5');
        expect(before[place]).not.toContain('99.5');
      }
      expect([ckan.datasets.length, udata.datasets.length, nav.packages.size]).toEqual([1, 1, 1]);
      expect(datahub.submissions).toHaveLength(1);
      await dialog.getByRole('button', { name: 'Look and decide' }).click();
    });

    await test.step('a new submission is made only when it is confirmed', async () => {
      await expect(page.getByText('No change', { exact: true })).toHaveCount(3, {
        timeout: 30_000,
      });
      await stepTo(page, 'Check');
      await page.getByRole('checkbox', { name: /^I have read the/ }).check();
      await stepTo(page, 'Review');
      const send = page.getByRole('button', { name: 'Send to 1 target' });
      await expect(send).toBeDisabled();
      await page.getByLabel('Yes, make a new submission to Office DataHub').check();
      await send.click();
      await expect(
        of(page, 'Office DataHub').getByText('Submitted – continue in DataHub'),
      ).toBeVisible({ timeout: 30_000 });
      expect(datahub.submissions).toHaveLength(2);
      const ids = datahub.submissions.map((submission) => submission.file_id);
      expect(new Set(ids).size).toBe(2);
      await page.getByRole('link', { name: 'Publish' }).click();
      await expect(page.getByRole('heading', { name: /^Publications/ })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Update .* everywhere$/ })).toBeHidden();
      expect([...ckan.leaks, ...udata.leaks]).toEqual([]);
    });
  } finally {
    await host.stop();
    await Promise.all([ckan, udata, nav, datahub].map((server) => server.close()));
  }
});
