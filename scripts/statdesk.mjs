#!/usr/bin/env node
// `statdesk` in the project: builds what is missing or stale, then runs the built command line.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findNode, root } from './node.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the command line with this process's streams. A signal goes on to it, so that a signal to this
 * process alone ends both; the terminal's Ctrl-C reaches it twice, which it takes as one.
 */
function run() {
  const child = spawn(findNode(), [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

try {
  await ensureBuilt(() => process.stderr.write('Building Statdesk …\n'));
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`statdesk: ${error.message}\n`);
  process.exitCode = 1;
}
