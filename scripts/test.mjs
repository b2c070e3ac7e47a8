// Every check of the project, one after the other, and one closing line `N passed, N failed`.
// A step that is not a test runner counts as one. With arguments only the named steps run.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

const results = join(root, 'test-results');
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function countVitest() {
  const report = readJson(vitestReport);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright() {
  const { expected, unexpected, flaky, skipped } = readJson(playwrightReport).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

const STEPS = [
  { name: 'lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'types: shared', command: 'tsc', args: ['-p', 'shared'] },
  { name: 'types: electron', command: 'tsc', args: ['-p', 'electron'] },
  {
    name: 'types: renderer',
    command: 'svelte-check',
    args: ['--tsconfig', 'renderer/tsconfig.json', '--fail-on-warnings'],
  },
  { name: 'types: e2e', command: 'tsc', args: ['-p', 'e2e'] },
  {
    name: 'imports',
    command: 'depcruise',
    args: ['shared', 'electron', 'renderer', '--config', '.dependency-cruiser.mjs'],
  },
  { name: 'dead code', command: 'knip', args: [] },
  { name: 'build', command: 'node', args: ['scripts/build.mjs'] },
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: countVitest,
  },
  { name: 'browser', command: 'node', args: ['scripts/chromium.mjs'] },
  {
    name: 'journeys',
    command: 'playwright',
    args: ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    count: countPlaywright,
  },
];

function run({ command, args, env }) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** What a step adds to the sum. A runner that failed without a failing test counts as one failure. */
function count(step, code) {
  const own = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!step.count) return own;
  try {
    const counted = step.count();
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { ...own, passed: 0, failed: 1 };
  }
}

rmSync(vitestReport, { force: true });
rmSync(playwrightReport, { force: true });
mkdirSync(results, { recursive: true });

const wanted = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const started = performance.now();
  process.stdout.write(`\n== ${step.name}\n`);
  const code = await run(step);
  const counted = count(step, code);
  for (const key of Object.keys(sum)) sum[key] += counted[key];
  if (counted.failed > 0) failures.push(step.name);
  process.stdout.write(`== ${step.name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

if (failures.length > 0) process.stdout.write(`\nfailed: ${failures.join(', ')}\n`);
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
