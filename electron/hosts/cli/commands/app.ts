import { runApp } from '../../web/app.ts';
import { catalogOption } from '../engine.ts';
import { FINE } from '../io.ts';
import { wholeNumberOption } from '../whole-number.ts';
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
          port: wholeNumberOption('--port', options.port, 0, 65_535),
          open: options.open,
          outMain: io.outMain,
          signal: io.signal,
        });
        end(FINE);
      });
  },
};
