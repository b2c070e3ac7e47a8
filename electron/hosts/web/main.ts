/** The web host as a program: `web.js [--port N] [--no-open] [--catalog DIR]`. */
import { parseArgs } from 'node:util';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem, pickLanguage, translator } from '#shared/messages/index.ts';
import { systemLanguages } from '../system-languages.ts';
import { runApp } from './app.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      catalog: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`--port takes a number from 0 to 65535, not “${values.port}”.`);
  }
  await runApp({
    catalog: values.catalog,
    port,
    open: !values['no-open'],
    outMain: import.meta.dirname,
    signal: stop.signal,
  });
  process.exit(0);
} catch (error) {
  const text =
    error instanceof ProblemError
      ? describeProblem(error.problem, translator(pickLanguage(systemLanguages(process.env))))
      : error instanceof TypeError
        ? error.message
        : 'Statdesk could not start.';
  process.stderr.write(`statdesk: ${text}\n`);
  process.exit(error instanceof TypeError ? 2 : 1);
}
