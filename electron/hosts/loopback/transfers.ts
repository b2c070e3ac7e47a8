import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders for what a browser sends and fetches: on the disk of the catalog, of this process alone. */
export function transferFolders(catalog: string) {
  const own = join(catalog, 'temp', String(process.pid));
  return { uploadsFolder: join(own, 'uploads'), downloadsFolder: join(own, 'downloads') };
}

/** Removes the folders of processes that do not run any more; `own` tells whether this one's, too. */
export async function sweepTransfers(catalog: string, own: 'keep-own' | 'remove-own') {
  const folder = join(catalog, 'temp');
  const names = await readdir(folder).catch(() => []);
  const isLeft = (pid: number) => (pid === process.pid ? own === 'remove-own' : !isRunning(pid));
  for (const name of names) {
    if (!/^\d+$/.test(name) || !isLeft(Number(name))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
