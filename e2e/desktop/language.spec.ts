/** The language of the system at the first start, and another one chosen while the program runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { STAGES } from './start.ts';

const PX = `CHARSET="ANSI";
CODEPAGE="utf-8";
LANGUAGE="no";
MATRIX="FOLK";
SUBJECT-CODE="BE";
SUBJECT-AREA="Befolkning";
TITLE="Folkemengde etter region";
CONTENTS="Folkemengde";
UNITS="personer";
DECIMALS=0;
STUB="region";
HEADING="år";
VALUES("region")="Nord","Sør";
VALUES("år")="2024","2025";
TIMEVAL("år")=TLIST(A1),"2024","2025";
DATA=
1204 1310
877 901;
`;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-language-'));
  writeFileSync(join(folder, 'folk.px'), PX);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

for (const stage of STAGES) {
  test.describe(stage.name, () => {
    test.skip(stage.missing !== undefined, `${stage.name}: ${stage.missing}`);
    test.use({ locale: 'nb-NO' });

    test('menus and window speak the language of the system, then the chosen one at once', async ({
      page,
    }) => {
      const desktop = await stage.start(page, {
        catalog: join(folder, 'catalog'),
        userData: folder,
        args: [join(folder, 'folk.px')],
        language: 'nb-NO',
      });
      expect(await desktop.menu()).toEqual(
        expect.arrayContaining(['Fil', 'Importer filer …', 'Lim inn', 'Innstillinger']),
      );
      await desktop.page.getByRole('button', { name: /Folkemengde/ }).click();
      await expect(desktop.page.getByRole('gridcell', { name: /^1.310$/ })).toBeVisible();

      await test.step('a table that was opened stands in the menu', async () => {
        await expect.poll(() => desktop.menu()).toContain('Folkemengde (FOLK)');
      });
      await test.step('the menu opens the settings, where French is chosen', async () => {
        await desktop.choose('Innstillinger');
        await desktop.page.getByRole('combobox', { name: 'Språk' }).selectOption('Français');
        await expect(desktop.page.getByRole('heading', { name: 'Paramètres' })).toBeVisible();
        await expect.poll(() => desktop.menu()).toContain('Paramètres');
        expect(await desktop.menu()).toContain('Coller');
      });
      await test.step('the menu opens the table again', async () => {
        await desktop.choose('Folkemengde (FOLK)');
        await expect(desktop.page.getByRole('gridcell', { name: /^1.310$/ })).toBeVisible();
      });
      await desktop.close();
    });
  });
}
