import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a host starts and shows. */
export interface BuiltFiles {
  /** The engine's thread. */
  readonly worker: URL;
  /** The thread of the local API. */
  readonly apiThread: string;
  /** Folder of the window's page and its files. */
  readonly renderer: string;
  readonly preload: string;
  /** The example database; null where it was not shipped. */
  readonly samples: string | null;
}

/**
 * Finds everything from the folder of the running host, in the project and in a packed application.
 *
 * @param outMain  `import.meta.dirname` of the built host.
 */
export function findBuiltFiles(outMain: string): BuiltFiles {
  // Threads are real files: in a packed application they lie beside the archive. The command line
  // starts from there, and what it shows is in the archive or beside it.
  const unpacked = outMain.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  const samples = [
    join(unpacked, '..', '..', '..', 'samples'),
    join(unpacked, '..', '..', 'resources', 'samples'),
  ];
  return {
    worker: pathToFileURL(join(unpacked, 'engine.js')),
    apiThread: pathToFileURL(join(unpacked, 'api.js')).href,
    renderer: join(outMain, '..', 'renderer'),
    preload: join(outMain, '..', 'preload', 'index.cjs'),
    samples: samples.find((path) => existsSync(path)) ?? null,
  };
}
