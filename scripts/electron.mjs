// Electron's runtime: where it is, whether it can open a window here, and fetching it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { findNode } from './node.mjs';

/** Where Electron's installer looks when nothing else is configured. */
const INSTALL_ADDRESS = 'https://github.com/electron/electron/releases/download/';
const PROBE_MS = 3000;
const INSTALL_MS = 60_000;

const home = () => dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The runtime's program, undefined where it is absent. Asking the package itself would start a download. */
export function findElectron(env = process.env) {
  const pathFile = join(home(), 'path.txt');
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';
  const file = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home(), 'dist'), name);
  return existsSync(file) ? file : undefined;
}

/** Why no window can open here, as the end of a sentence; undefined where one can. */
export function whyNoWindow(env = process.env, userId = process.getuid?.()) {
  if (userId === 0) return 'an Electron window does not run as root';
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return 'there is no display for an Electron window';
  }
  return undefined;
}

function installAddress(env) {
  const mirror =
    env.npm_config_electron_mirror ?? env.NPM_CONFIG_ELECTRON_MIRROR ?? env.ELECTRON_MIRROR;
  return new URL(mirror ?? INSTALL_ADDRESS);
}

/** Whether the host of an address takes connections; told within seconds. */
export function isReachable({ hostname, port, protocol }) {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
      timeout: PROBE_MS,
    });
    const answer = (isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
}

/** Runs Electron's own installer once; false where it did not bring the runtime within a minute. */
export async function installElectron(env = process.env) {
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD && env.ELECTRON_SKIP_BINARY_DOWNLOAD !== '0') return false;
  // Behind a proxy only the proxy knows what can be reached.
  const hasProxy = Boolean(env.ELECTRON_GET_USE_PROXY);
  if (!hasProxy && !(await isReachable(installAddress(env)))) return false;
  process.stderr.write('Fetching the Electron runtime …\n');
  const child = spawn(findNode(), [join(home(), 'install.js')], { stdio: ['ignore', 2, 2], env });
  const timer = setTimeout(() => child.kill(), INSTALL_MS);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  clearTimeout(timer);
  return code === 0 && findElectron(env) !== undefined;
}
