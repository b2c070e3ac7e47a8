/** Peak memory of work in a process of its own. */
import { spawnSync } from 'node:child_process';

/**
 * Peak resident memory in MiB of a fresh process that runs `code` (an ES module).
 *
 * Linux hands the peak of the parent down through `exec` in `maxRSS`; the kernel's own high-water mark
 * begins anew.
 *
 * @throws Error with what the process said, where it fails.
 */
export function peakMemory(code: string): number {
  const ask = `
    import { readFileSync as readStatus } from 'node:fs';
    const status = process.platform === 'linux' ? readStatus('/proc/self/status', 'utf8') : '';
    console.log(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', `${code}\n${ask}`], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout.trim().split('\n').at(-1)) / 1024;
}
