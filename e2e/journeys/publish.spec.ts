/** A table through the wizard to a catalog, refused for a field on the way, then updated by one click. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CKAN_KEY, startCkan } from '../../electron/engine/publish/testing/ckan-server.ts';
import { BERRIES, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

test('a table is described, refused for a field, published, and updated by one click', async ({
  app,
  folder,
}) => {
  const ckan = await startCkan({ requiredExtras: ['collection_method'] });
  try {
    const source = join(folder, 'berries.px');
    writeFileSync(source, pxText(BERRIES));
    await app.locator('[data-import="files"]').setInputFiles(source);
    await expect(app.getByText('1 table is in the catalog')).toBeVisible();

    await test.step('begin with a table of the catalog', async () => {
      await app.getByRole('link', { name: 'Catalog' }).click();
      await app.getByRole('listbox').getByRole('option').first().click({ button: 'right' });
      await app.getByRole('menuitem', { name: 'Publish…' }).click();
      await expect(app.getByLabel('File name')).toHaveValue(/\.csv$/);
    });

    await test.step('connect a catalog; its key is never seen again', async () => {
      await app
        .getByRole('button', { name: /Targets/ })
        .first()
        .click();
      await app.getByRole('button', { name: 'Add a catalog…' }).click();
      const dialog = app.getByRole('dialog', { name: 'Add a catalog' });
      await dialog.getByLabel('Address').fill(ckan.origin);
      await dialog.getByLabel('Name').fill('Office portal');
      await dialog.getByLabel('Key', { exact: true }).fill(CKAN_KEY);
      await dialog.getByRole('button', { name: 'Save and test' }).click();
      await expect(dialog).toBeHidden();
      await expect(app.getByLabel('Publish to Office portal')).toBeChecked();
      expect(await app.content()).not.toContain(CKAN_KEY);
    });

    await test.step('describe it; the list of organisations is the server’s', async () => {
      await app.getByRole('button', { name: 'Describe', exact: true }).last().click();
      await app.getByLabel('Organisation').selectOption({ label: 'The Office' });
      await app.getByLabel('Licence', { exact: true }).selectOption({ label: 'CC BY 4.0' });
      await app.getByLabel('E-mail of the contact').fill('ann@office.example');
      await app.getByRole('button', { name: 'Check', exact: true }).last().click();
      await expect(app.getByRole('cell', { name: 'Ready', exact: true })).toBeVisible();
      const warnings = app.getByRole('checkbox', { name: /^I have read the/ });
      if (await warnings.isVisible()) await warnings.check();
    });

    await test.step('see what will be sent, with the key masked; send; a field is refused', async () => {
      await app.getByRole('button', { name: 'Review', exact: true }).last().click();
      await expect(app.getByText('Create', { exact: true })).toBeVisible();
      await app.getByText(/^The exact .* requests?$/).click();
      expect(await app.content()).not.toContain(CKAN_KEY);
      expect(ckan.datasets).toEqual([]);
      await app.getByRole('button', { name: 'Send to 1 target' }).click();
      await expect(app.getByText('Not sent', { exact: true })).toBeVisible();
      expect(ckan.datasets).toEqual([]);
    });

    await test.step('the field that the server named is there to fill in; then it stands, hidden', async () => {
      await app
        .getByRole('button', { name: /Describe/ })
        .first()
        .click();
      await app.getByLabel('collection_method (required)').fill('counted in the woods');
      await app.getByRole('button', { name: 'Check', exact: true }).last().click();
      const warnings = app.getByRole('checkbox', { name: /^I have read the/ });
      await expect(app.getByRole('cell', { name: 'Ready', exact: true })).toBeVisible();
      if (await warnings.isVisible()) await warnings.check();
      await app.getByRole('button', { name: 'Review', exact: true }).last().click();
      await app.getByRole('button', { name: 'Send to 1 target' }).click();
      await expect(app.getByText('Saved as draft – not visible to others')).toBeVisible();
      expect(ckan.datasets).toMatchObject([
        {
          private: true,
          collection_method: 'counted in the woods',
          resources: [{ format: 'CSV' }],
        },
      ]);
      expect(ckan.leaks).toEqual([]);
    });

    await test.step('newer data go there by one click, into the same resource', async () => {
      const [before] = ckan.datasets;
      const id = before?.resources[0]?.id ?? '';
      const bytes = ckan.files.get(id)?.toString();
      writeFileSync(source, pxText(BERRIES).replace('10.5', '99.5'));
      await app.locator('[data-import="files"]').setInputFiles(source);
      await expect(app).toHaveURL(/#\/import\//);
      await app.getByRole('link', { name: 'Publish' }).click();
      await app.getByRole('button', { name: /^Update .* everywhere$/ }).click();
      await expect(app.getByRole('dialog').getByText('Published', { exact: true })).toBeVisible();
      expect(ckan.datasets).toHaveLength(1);
      expect(ckan.datasets[0]?.resources.map((resource) => resource.id)).toEqual([id]);
      expect(ckan.files.get(id)?.toString()).not.toBe(bytes);
      await app.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
      await expect(app.getByRole('button', { name: /^Update .* everywhere$/ })).toBeHidden();
    });
  } finally {
    await ckan.close();
  }
});
