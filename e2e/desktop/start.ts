import { fileURLToPath } from 'node:url';
import { _electron, type Page } from 'playwright';
import { findElectron, whyNoWindow } from '../../scripts/electron.mjs';
import type { Desktop, DesktopOptions } from './desktop.ts';
import { startStandIn } from './stand-in.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A way to run the built desktop application. */
export interface Stage {
  readonly name: string;
  /** Why it cannot be run here; undefined where it can. */
  readonly missing: string | undefined;
  start(page: Page, options: DesktopOptions): Promise<Desktop>;
}

const electron = findElectron();

export const STAGES: readonly Stage[] = [
  { name: 'stand-in electron', missing: undefined, start: startStandIn },
  {
    name: 'real electron',
    missing: electron ? whyNoWindow() : 'the Electron runtime is not installed',
    start: startElectron,
  },
];

async function startElectron(_page: Page, options: DesktopOptions): Promise<Desktop> {
  const launch = (args: readonly string[], cwd: string) =>
    _electron.launch({
      ...(electron && { executablePath: electron }),
      args: [
        PROJECT,
        `--user-data-dir=${options.userData}`,
        ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
        ...args,
      ],
      cwd,
      env: { ...process.env, STATDESK_CATALOG: options.catalog },
    });
  const application = await launch(options.args, PROJECT);
  return {
    page: await application.firstWindow(),
    async secondStart(args, workingFolder) {
      // The second one hands its files over and ends at once.
      await launch(args, workingFolder).catch(() => {});
    },
    menu: () =>
      application.evaluate(({ Menu }) => {
        const labels = (menu: Electron.Menu | null | undefined): string[] =>
          menu?.items.flatMap(({ label, submenu }) => [label, ...labels(submenu)]) ?? [];
        return labels(Menu.getApplicationMenu()).filter(Boolean);
      }),
    choose: (name) =>
      application.evaluate(({ Menu }, wanted) => {
        const items = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
          menu?.items.flatMap((item) => [item, ...items(item.submenu)]) ?? [];
        items(Menu.getApplicationMenu())
          .find(({ label }) => label === wanted)
          ?.click();
      }, name),
    close: () => application.close(),
  };
}
