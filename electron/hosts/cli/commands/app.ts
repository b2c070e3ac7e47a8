import { runApp } from '../../web/app.ts';
import { catalogOption } from '../engine.ts';
import { FINE, UsageError } from '../io.ts';
import type { CliCommand } from './command.ts';

export const appCommand: CliCommand = {
  name: 'app',
  configure(command, io, end) {
    command
      .description('Open Statdesk in the browser, served to this computer alone')
      .option('--port <n>', 'port to listen on; else a free one', '0')
      .option('--no-open', 'only print the address')
      .action(async (options: { port: string; open: boolean }) => {
        await runApp({
          catalog: catalogOption(command),
          port: parsePort(options.port),
          open: options.open,
          outMain: io.outMain,
          signal: io.signal,
        });
        end(FINE);
      });
  },
};

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not “${text.slice(0, 40)}”.`);
}
