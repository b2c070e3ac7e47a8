/** The whole main job in each language of the interface, chosen by the browser and in the settings. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

interface Words {
  readonly locale: string;
  readonly lang: string;
  readonly samples: RegExp;
  readonly query: string;
  readonly chart: string;
  readonly notes: string;
  readonly exportButton: RegExp;
  readonly exportDo: string;
  readonly settings: string;
  /** How 1545031 looks. */
  readonly number: string;
  readonly date: RegExp;
  /** A note of the table, in the language that it has for this reader. */
  readonly note: string;
  readonly foreign: string | null;
}

const WORDS: readonly Words[] = [
  {
    locale: 'nb-NO',
    lang: 'nb',
    samples: /^Åpne eksempeltabeller/,
    query: 'Spørring',
    chart: 'Diagram',
    notes: 'Fotnoter',
    exportButton: /^Eksporter/,
    exportDo: 'Eksporter',
    settings: 'Innstillinger',
    number: '1\u00a0545\u00a0031',
    date: /oppdatert 20\. feb\.? 2026/,
    note: 'Skerria finnes ikke.',
    foreign: null,
  },
  {
    locale: 'fr-FR',
    lang: 'fr',
    samples: /^Ouvrir les tableaux d’exemple/,
    query: 'Requête',
    chart: 'Graphique',
    notes: 'Notes',
    exportButton: /^Exporter/,
    exportDo: 'Exporter',
    settings: 'Paramètres',
    number: '1\u202f545\u202f031',
    date: /mis à jour le 20 févr\. 2026/,
    note: 'Skerria does not exist.',
    foreign: 'Ce tableau n’a pas de textes français : English est affiché.',
  },
  {
    locale: 'sv-SE',
    lang: 'sv',
    samples: /^Öppna exempeltabeller/,
    query: 'Fråga',
    chart: 'Diagram',
    notes: 'Fotnoter',
    exportButton: /^Exportera/,
    exportDo: 'Exportera',
    settings: 'Inställningar',
    number: '1\u00a0545\u00a0031',
    date: /uppdaterad 20 feb\.? 2026/,
    note: 'Skerria finns inte.',
    foreign: null,
  },
];

/** Text that is cut off at its end, or stands outside of the window. */
const cutNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav a .name, [role="tab"], .bar button, h1, h2')].flatMap(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
          ? [element.textContent ?? '']
          : [],
    ),
  );

for (const words of WORDS) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale });

    test('from the first run to a saved file', async ({ app }) => {
      await expect(app.locator('html')).toHaveAttribute('lang', words.lang);
      await app.getByRole('button', { name: words.samples }).click();
      await expect(app.getByRole('grid')).toBeVisible();
      await app.keyboard.press('Control+k');
      await app.keyboard.type('population');
      await app
        .getByRole('option', { name: /Population/ })
        .first()
        .click();

      await test.step('numbers and dates follow the language', async () => {
        const grid = app.getByRole('grid').last();
        await expect(grid.getByText(words.number, { exact: true })).toBeVisible();
        await expect(app.getByText(words.date)).toBeVisible();
      });
      await test.step('a table that lacks the language says so', async () => {
        if (words.foreign) await expect(app.getByText(words.foreign)).toBeVisible();
        else await expect(app.getByText(/norske tekster|svenska texter/)).toBeHidden();
      });
      await test.step('no name is cut, and nothing fails a check of accessibility', async () => {
        expect(await cutNames(app)).toEqual([]);
        const { violations } = await new AxeBuilder({ page: app }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
      await test.step('chart and notes', async () => {
        await app.getByRole('tab', { name: words.chart }).click();
        await expect(app.getByRole('tabpanel').locator('canvas')).toBeVisible();
        await app.getByRole('tab', { name: words.notes }).click();
        await expect(app.getByText(words.note).first()).toBeVisible();
      });
      await test.step('the file is saved', async () => {
        await app.keyboard.press('Control+e');
        const dialog = app.getByRole('dialog');
        const download = app.waitForEvent('download');
        await dialog.getByRole('button', { name: words.exportDo, exact: true }).click();
        expect((await download).suggestedFilename()).toMatch(/SK0101/);
      });
      await test.step('another language is chosen, and applies at once', async () => {
        await app.keyboard.press('Control+,');
        await expect(app.getByRole('heading', { name: words.settings, level: 1 })).toBeVisible();
        expect(await cutNames(app)).toEqual([]);
        await app.locator('#setting-language select').selectOption('English');
        await expect(app.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
        await expect(app.locator('html')).toHaveAttribute('lang', 'en');
        await app.reload();
        await expect(app.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
      });
    });
  });
}
