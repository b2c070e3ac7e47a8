// Builds `out/` where it is missing or older than the sources. Runs on every Node that npm runs on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findNode, root } from './node.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'package.json',
  'electron.vite.config.ts',
  'svelte.config.js',
];

const OUTPUTS = [
  'out/main/index.js',
  'out/main/web.js',
  'out/main/cli.js',
  'out/main/engine.js',
  'out/main/api.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

const cache = join(root, 'node_modules', '.cache', 'statdesk');
/** Its time of change is when the last complete build began. */
const stamp = join(cache, 'built');
const lock = join(cache, 'building');

/** Newest change under a path, in ms; of folders too, so that a removed file counts. */
function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.endsWith('.test.ts') ? 0 : stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stat.mtimeMs,
  );
}

function isFresh() {
  if (!existsSync(stamp) || OUTPUTS.some((path) => !existsSync(join(root, path)))) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((path) => newestChange(join(root, path)) <= built);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the lock; false where another process is building. A lock left by a dead process is taken over. */
function takeLock() {
  mkdirSync(cache, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    let owner = 0;
    try {
      owner = Number(readFileSync(lock, 'utf8'));
    } catch {
      return false;
    }
    // An empty file is one that its owner has just made and not yet written.
    if (owner !== 0 && !isRunning(owner)) rmSync(lock, { force: true });
    return false;
  }
}

/** Built beside `out/` and put into its place when it is whole: who uses the old one is not disturbed. */
const next = join(root, 'out.next');

function replaceOutput() {
  const out = join(root, 'out');
  const old = join(root, `out.next-${process.pid}`);
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

async function runBuild() {
  const began = new Date();
  rmSync(next, { recursive: true, force: true });
  const child = spawn(
    findNode(),
    [
      join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--logLevel',
      'warn',
      '--outDir',
      next,
    ],
    // Standard output belongs to the answer of the command that asked for the build.
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Statdesk could not be built; the lines above say why.');
  replaceOutput();
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

async function buildUnless(isDone) {
  while (!isDone()) {
    if (!takeLock()) {
      await delay(200);
      continue;
    }
    try {
      if (!isDone()) await runBuild();
    } finally {
      rmSync(lock, { force: true });
    }
    return;
  }
}

/**
 * Leaves with `out/` complete and as new as the sources. Two processes at once: the second waits.
 *
 * @param onBuild  Called once before a build begins, to tell the user why it takes a moment.
 */
export async function ensureBuilt(onBuild = () => {}) {
  if (isFresh()) return;
  onBuild();
  await buildUnless(isFresh);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildUnless(() => false);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
