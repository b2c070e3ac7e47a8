// `npm start`: opens Statdesk in its own window where Electron is there, else in the browser.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { findElectron, installElectron, whyNoWindow } from './electron.mjs';
import { findNode, root } from './node.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM'];
/** How a runtime ends that could not start: a missing library, or Chromium giving up. */
const CANNOT_START_CODE = 127;
const CANNOT_START_SIGNALS = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL'];

const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a program to its end, handing signals on. */
function run(file, args, env) {
  const child = spawn(file, args, { cwd: root, stdio: 'inherit', env });
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  return new Promise((resolve) => {
    const end = (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve({ code, signal });
    };
    child.once('error', () => end(CANNOT_START_CODE, null));
    child.once('exit', end);
  });
}

const exitCode = ({ code, signal }) => code ?? 128 + (constants.signals[signal] ?? 0);

function readArguments() {
  const { values } = parseArgs({
    options: {
      web: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string' },
      catalog: { type: 'string' },
    },
  });
  return values;
}

/** Opens the window; gives its exit code, or why there is no window. */
async function openWindow(options) {
  const why = whyNoWindow();
  if (why) return { why };
  const electron = findElectron() ?? ((await installElectron()) ? findElectron() : undefined);
  if (!electron) return { why: 'the Electron runtime is not here and could not be fetched' };
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  if (options.catalog) env.STATDESK_CATALOG = options.catalog;
  const end = await run(electron, [root], env);
  const couldNotStart = end.code === CANNOT_START_CODE || CANNOT_START_SIGNALS.includes(end.signal);
  return couldNotStart ? { why: 'the Electron runtime cannot start here' } : { end };
}

function openInBrowser(options) {
  const args = [join(root, 'out', 'main', 'web.js')];
  if (options['no-open']) args.push('--no-open');
  if (options.port) args.push('--port', options.port);
  if (options.catalog) args.push('--catalog', options.catalog);
  return run(findNode(), args, process.env);
}

async function start(options) {
  await ensureBuilt(() => say('Building Statdesk …'));
  if (options.web || options['no-open']) return openInBrowser(options);
  const { end, why } = await openWindow(options);
  if (end) return end;
  say(`Statdesk opens in your browser, because ${why}.`);
  return openInBrowser(options);
}

try {
  process.exitCode = exitCode(await start(readArguments()));
} catch (error) {
  say(`statdesk: ${error.message}`);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
