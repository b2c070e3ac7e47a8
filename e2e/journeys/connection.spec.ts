import { join } from 'node:path';
import { startHost } from './host.ts';
import { expect, test } from './test.ts';

test('a window whose host went away says so, and goes on when it is back', async ({
  page,
  folder,
}) => {
  const catalog = join(folder, 'catalog');
  const token = 'a-token-that-stays';
  const first = await startHost(catalog, { token });
  await page.goto(first.address);
  await expect(page.getByText('0 tables')).toBeVisible();

  await first.stop();
  await expect(page.getByText(/connection to the engine was lost/i)).toBeVisible();

  const second = await startHost(catalog, { token, port: Number(new URL(first.address).port) });
  await expect(page.getByText(/connection to the engine was lost/i)).toBeHidden({
    timeout: 15_000,
  });
  await page.getByRole('button', { name: 'Open sample tables' }).click();
  await expect(page.getByRole('contentinfo').getByText(/^[1-9]\d* tables/)).toBeVisible({
    timeout: 15_000,
  });
  await second.stop();
});
