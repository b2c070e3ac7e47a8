/** Every view and dialog, with data, in both themes, against axe's rules for WCAG 2.2 AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { MUSHROOMS, pxText } from './px-files.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface View {
  readonly name: string;
  /** Leaves the page with the view, or the dialog, on it. */
  readonly open: (app: Page) => Promise<void>;
}

const goTo = (app: Page, route: string) =>
  app.evaluate((hash) => {
    location.hash = hash;
  }, route);

const stepTo = (app: Page, step: string) =>
  app
    .getByRole('navigation', { name: 'Steps of the publication' })
    .getByRole('button', { name: new RegExp(step) })
    .click();

async function openTable(app: Page, id: string, view: RegExp) {
  await goTo(app, `#/table/${id}`);
  await app.getByRole('tab', { name: view }).click();
  await expect(app.getByRole('tabpanel', { name: view })).toBeVisible();
}

const VIEWS: readonly View[] = [
  {
    name: 'home',
    open: async (app) => {
      await goTo(app, '#/');
      await expect(app.getByRole('main')).toBeVisible();
    },
  },
  {
    name: 'catalog, a search with its reasons',
    open: async (app) => {
      await goTo(app, '#/catalog');
      await app.getByRole('main').getByRole('searchbox').fill('brennholm');
      await expect(app.getByText('Population', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'catalog, details of a table',
    open: async (app) => {
      await goTo(app, '#/catalog');
      await app.getByRole('main').getByRole('searchbox').fill('');
      await app.getByText('Consumer price index').first().click();
      await expect(app.getByText('2012M01').first()).toBeVisible();
    },
  },
  {
    name: 'table',
    open: async (app) => {
      await openTable(app, 'SK0301', /^Table/);
      await expect(app.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: 'table, a variable open',
    open: async (app) => {
      const query = app.getByRole('complementary', { name: 'Query' });
      await query.getByRole('button', { name: /^industry all/ }).click();
      await expect(query.getByRole('listbox').first()).toBeVisible();
    },
  },
  {
    name: 'export dialog',
    open: async (app) => {
      await app.getByRole('button', { name: 'Export…', exact: true }).click();
      await expect(app.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'own grouping',
    open: async (app) => {
      await app.keyboard.press('Escape');
      await expect(app.getByRole('dialog')).toBeHidden();
      const query = app.getByRole('complementary', { name: 'Query' });
      await query.getByRole('button', { name: 'Select', exact: true }).first().click();
      await app.getByRole('menuitem', { name: 'New grouping…' }).click();
      await expect(app.getByRole('dialog').getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'chart',
    open: async (app) => {
      await app.keyboard.press('Escape');
      await expect(app.getByRole('dialog')).toBeHidden();
      await openTable(app, 'SK0401', /^Chart/);
      await expect(app.getByRole('img').first()).toBeVisible();
    },
  },
  { name: 'notes', open: (app) => openTable(app, 'SK0101', /^Notes/) },
  { name: 'metadata', open: (app) => openTable(app, 'SK0101', /^Metadata/) },
  {
    name: 'import report',
    open: async (app) => {
      const broken = pxText(MUSHROOMS).replace('1 2 3 4', '1 2 x');
      const chooser = app.waitForEvent('filechooser');
      await app.getByRole('button', { name: 'Import…' }).click();
      await (await chooser).setFiles({
        name: 'broken.px',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(broken),
      });
      await expect(app.getByRole('heading', { name: /Refused/ })).toBeVisible();
    },
  },
  {
    name: 'check of PX files',
    open: async (app) => {
      await app.getByRole('button', { name: 'Check the file' }).click();
      await expect(app.getByRole('tree', { name: 'Findings' })).toBeVisible();
    },
  },
  {
    name: 'dialog to save a query',
    open: async (app) => {
      await openTable(app, 'SK0101', /^Table/);
      await app.keyboard.press('Control+s');
      await expect(app.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'saved queries',
    open: async (app) => {
      await app.getByRole('dialog').getByRole('button', { name: 'Save query' }).click();
      await expect(app.getByRole('dialog')).toBeHidden();
      await goTo(app, '#/queries');
      await app.getByLabel('Choose all').check();
    },
  },
  {
    name: 'dialog to export many',
    open: async (app) => {
      await app.getByRole('button', { name: 'Export 1 query…' }).click();
      await expect(app.getByRole('dialog')).toBeVisible();
      await expect(app.getByText('The first one:')).toBeVisible();
    },
  },
  {
    name: 'report of an export of many',
    open: async (app) => {
      await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
      await expect(app.getByRole('heading', { name: '1 file written' })).toBeVisible();
    },
  },
  {
    name: 'publications and catalogs',
    open: async (app) => {
      await goTo(app, '#/publish');
      await expect(app.getByRole('button', { name: 'New publication' })).toBeVisible();
    },
  },
  {
    name: 'publication, its content',
    open: async (app) => {
      await goTo(app, '#/catalog');
      const table = app.getByRole('listbox').getByRole('option').first();
      await table.click({ button: 'right' });
      await app.getByRole('menuitem', { name: 'Publish…' }).click();
      await expect(app.getByLabel('File name')).toBeVisible();
    },
  },
  {
    name: 'connection to a catalog',
    open: async (app) => {
      await stepTo(app, 'Targets');
      await app.getByRole('button', { name: 'Add a catalog…' }).click();
      const dialog = app.getByRole('dialog');
      await dialog.getByLabel('Address').fill('http://127.0.0.1:9');
      await dialog.getByLabel('Name').fill('Nobody answers');
      await dialog.getByRole('button', { name: 'Save and test' }).click();
      await expect(dialog.getByRole('button', { name: 'Close' }).last()).toHaveText('Close', {
        timeout: 30_000,
      });
    },
  },
  {
    name: 'publication, its targets',
    open: async (app) => {
      await app.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
      await expect(app.getByLabel('Publish to Nobody answers')).toBeChecked();
    },
  },
  {
    name: 'publication, its description with a message',
    open: async (app) => {
      await stepTo(app, 'Describe');
      for (const title of await app.getByLabel('Title', { exact: true }).all()) {
        await title.fill('');
      }
      await expect(app.getByTitle(/open problems?$/).first()).toBeVisible();
    },
  },
  {
    name: 'publication, its check',
    open: async (app) => {
      await stepTo(app, 'Check');
      await expect(app.getByRole('button', { name: 'Go to field' }).first()).toBeVisible();
    },
  },
  {
    name: 'publication, its review',
    open: async (app) => {
      await stepTo(app, 'Describe');
      await app.getByLabel('Title', { exact: true }).first().fill('Population');
      await stepTo(app, 'Review');
      await expect(app.getByRole('heading', { name: 'What will be sent' })).toBeVisible();
    },
  },
  {
    name: 'publication, not sent yet',
    open: async (app) => {
      await stepTo(app, 'Send');
      await expect(app.getByText('It has not been sent anywhere yet.')).toBeVisible();
    },
  },
  {
    name: 'jobs',
    open: async (app) => {
      await goTo(app, '#/jobs');
      await expect(app.getByRole('main').getByRole('heading').first()).toBeVisible();
    },
  },
  {
    name: 'settings',
    open: async (app) => {
      await goTo(app, '#/settings');
      await expect(app.getByRole('main').getByRole('heading').first()).toBeVisible();
    },
  },
  {
    name: 'help',
    open: async (app) => {
      await goTo(app, '#/help');
      await expect(app.getByRole('main').getByRole('heading').first()).toBeVisible();
    },
  },
  {
    name: 'search and commands',
    open: async (app) => {
      await app.keyboard.press('Control+k');
      await app.keyboard.type('pop');
      await expect(app.getByRole('option').first()).toBeVisible();
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${colorScheme}`, async ({ app }) => {
    // Every view of the window, one after the other.
    test.setTimeout(360_000);
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page: app }).withTags(RULES).analyze();
      for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes) {
          found.push(`${name}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]}`);
        }
      }
    };
    await expect(app.getByRole('heading', { name: 'Welcome to Statdesk' })).toBeVisible();
    await check('first run');
    await app.getByRole('button', { name: /^Open sample tables/ }).click();
    await expect(app.getByRole('grid')).toBeVisible();
    for (const { name, open } of VIEWS) {
      await test.step(name, async () => {
        await open(app);
        await check(name);
      });
    }
    expect(found).toEqual([]);
  });
}
