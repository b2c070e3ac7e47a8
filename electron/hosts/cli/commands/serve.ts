import { isLoopback } from '../../api/guard.ts';
import { startApiServer } from '../../api/server.ts';
import { catalogFolder } from '../../catalog-folder.ts';
import { catalogOption } from '../engine.ts';
import { answer, type CliIo, FINE, say, UsageError } from '../io.ts';
import { wholeNumberOption } from '../whole-number.ts';
import type { CliCommand } from './command.ts';

interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly maxDataCells: string;
  readonly maxCalls?: string;
  readonly timeWindow: string;
  readonly cors?: string;
  readonly token?: string;
  readonly languages?: string;
}

const HELP_AFTER = `
Prints “listening on ADDRESS” once it answers; ADDRESS in a browser explains the API. Only programs on
this computer reach it. --host with another address opens every table of the catalog, read only, to all
who reach that address; --token then keeps out those who do not know it. The secret can also stand in
STATDESK_API_TOKEN, where other users of this computer do not see it.`;

export const serveCommand: CliCommand = {
  name: 'serve',
  configure(command, io, end) {
    command
      .description('Serve the catalog as PxWebApi 2 to R, Python, Excel and PxWeb')
      .option('--port <n>', 'port to listen on; 0 for a free one', '8080')
      .option('--host <address>', 'address to listen on', '127.0.0.1')
      .option('--max-data-cells <n>', 'most cells of an answer', '10000000')
      .option('--max-calls <n>', 'most calls in a time window; else no limit')
      .option('--time-window <seconds>', 'length of the time window', '10')
      .option('--cors <origins>', 'origins whose pages may read answers, separated by commas')
      .option('--token <secret>', 'a secret part of the address')
      .option('--languages <ids>', 'languages to offer, the default first; else all of the tables')
      .addHelpText('after', HELP_AFTER)
      .action(async (options: ServeOptions) => {
        await serve(io, catalogFolder(catalogOption(command)), options);
        end(FINE);
      });
  },
};

async function serve(io: CliIo, catalog: string, options: ServeOptions): Promise<void> {
  const { host, maxCalls } = options;
  const most = 2 ** 31 - 1;
  const server = await startApiServer({
    catalog,
    port: wholeNumberOption('--port', options.port, 0, 65_535),
    host: host.replace(/^\[|\]$/g, ''),
    maxDataCells: wholeNumberOption('--max-data-cells', options.maxDataCells, 1, most),
    maxCalls: maxCalls === undefined ? null : wholeNumberOption('--max-calls', maxCalls, 1, most),
    timeWindow: wholeNumberOption('--time-window', options.timeWindow, 1, most),
    origins: parseOrigins(options.cors),
    token: parseToken(options.token ?? process.env.STATDESK_API_TOKEN),
    languages: parseLanguages(options.languages),
    log: (message, error) => say(io, `statdesk: ${message}${error ? ` (${String(error)})` : ''}`),
  });
  try {
    if (!isLoopback(host)) {
      say(io, `statdesk: everybody who reaches ${host} can read every table of this catalog.`);
    }
    await answer(io, `listening on ${server.address}\n`);
    await new Promise<void>((resolve) => {
      if (io.signal.aborted) resolve();
      else io.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await server.close();
  }
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** @throws UsageError unless each is an origin, or `*`. */
function parseOrigins(text: string | undefined): readonly string[] {
  const origins = list(text ?? '');
  const wrong = origins.find(
    (one) => one !== '*' && URL.parse(one)?.origin !== one.replace(/\/$/, ''),
  );
  if (wrong === undefined) return origins;
  throw new UsageError(
    `--cors takes origins such as http://localhost:3000, not “${wrong.slice(0, 80)}”.`,
  );
}

/** @throws UsageError unless it can stand in an address as it is. */
function parseToken(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^[\w.~-]{1,200}$/.test(text) && !/^\.+$/.test(text)) return text;
  throw new UsageError('--token takes letters, digits and - _ . ~ alone.');
}

/** @throws UsageError where there is none. */
function parseLanguages(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const languages = list(text).map((one) => one.toLowerCase());
  if (languages.length > 0) return [...new Set(languages)];
  throw new UsageError('--languages names languages, such as en,sv.');
}
