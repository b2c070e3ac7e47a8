import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { STAGES } from './start.ts';

const px = (matrix: string, title: string, cells: string) => `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
MATRIX="${matrix}";
SUBJECT-CODE="BE";
SUBJECT-AREA="Population";
TITLE="${title}";
CONTENTS="${title}";
UNITS="persons";
DECIMALS=0;
STUB="region";
HEADING="year";
VALUES("region")="Northmark","Southmark";
CODES("region")="N","S";
VALUES("year")="2024","2025";
TIMEVAL("year")=TLIST(A1),"2024","2025";
SOURCE="Statistics of an invented country";
DATA=
${cells};
`;

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-desktop-'));
  writeFileSync(
    join(folder, 'people.px'),
    px('PEOPLE', 'Residents by region', '1204 1310 877 901'),
  );
  writeFileSync(join(folder, 'HOMES.PX'), px('HOMES', 'Homes by region', '511 523 402 415'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

for (const stage of STAGES) {
  test.describe(stage.name, () => {
    test.skip(stage.missing !== undefined, `${stage.name}: ${stage.missing}`);

    test('opens a PX file given by the system, shows its cells, and has it after a restart', async ({
      page: stagePage,
      context,
    }) => {
      const options = { catalog: join(folder, 'catalog'), userData: folder };
      const first = await stage.start(stagePage, {
        ...options,
        args: [join(folder, 'people.px')],
      });
      const faults: string[] = [];
      first.page.on('pageerror', (error) => faults.push(error.message));
      first.page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });

      await first.page.getByRole('button', { name: 'Open Residents by region' }).click();
      await expect(first.page.getByRole('gridcell', { name: /^1.310$/ })).toBeVisible();

      await test.step('a second start hands its file to the running window', async () => {
        await first.secondStart(['HOMES.PX'], folder);
        await expect(first.page.getByText('Homes by region').first()).toBeVisible();
      });
      await test.step('a page that is loaded again finds everything', async () => {
        await first.page.reload();
        await expect(first.page.getByText('2 tables')).toBeVisible();
      });
      await first.close();
      expect(faults).toEqual([]);

      const second = await stage.start(await context.newPage(), { ...options, args: [] });
      await expect(second.page.getByText('Residents by region').first()).toBeVisible();
      await second.close();
    });
  });
}
