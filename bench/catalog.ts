/** An engine on a catalog of its own, for measuring. */
import { type Engine, openEngine } from '../electron/engine/engine.ts';

export function openBench(folder: string, role: 'reader' | 'writer' = 'writer'): Engine {
  return openEngine({
    folder,
    role,
    version: 'bench',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
  });
}

export async function importInto(folder: string, path: string): Promise<number> {
  const engine = openBench(folder);
  const report = await engine.call('import.start', { items: [{ kind: 'path', path }] });
  await engine.close();
  if (report.failed.length > 0) throw new Error(`${report.failed.length} files failed`);
  return report.imported.length;
}
