/** The engine in this process: a command has nothing to keep alive while it works. */

import type { Command } from 'commander';
import type { Engine } from '#engine/engine.ts';
import { openEngine } from '#engine/engine.ts';
import { createFileBox } from '#engine/secrets/file-box.ts';
import { openSealedFile } from '#engine/secrets/sealed-file.ts';
import { findBuiltFiles } from '../built-files.ts';
import { catalogFolder } from '../catalog-folder.ts';
import { keysFolder } from '../keys-folder.ts';
import { VERSION } from '../version.ts';
import type { CliIo } from './io.ts';
import { say, UsageError } from './io.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/**
 * `--catalog` of a command, before or after its name.
 *
 * @throws UsageError where it is empty: a script whose variable is not set must not meet another catalog.
 */
export function catalogOption(command: Command): string | undefined {
  const catalog: unknown = command.optsWithGlobals().catalog;
  const own: unknown = command.opts().catalog;
  const asked = own ?? catalog;
  if (asked === '') throw new UsageError('--catalog is empty. Name the catalog folder.');
  return typeof asked === 'string' ? asked : undefined;
}

/** Opens the catalog that a command is told, calls `use`, and closes it whatever happens. */
export function withEngine<T>(
  io: CliIo,
  command: Command,
  role: 'reader' | 'writer',
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  return withCatalog(io, catalogFolder(catalogOption(command)), role, use);
}

/** The same with a catalog of which nobody is told, gone afterwards. */
export function withPassingCatalog<T>(io: CliIo, use: (engine: Engine) => Promise<T>): Promise<T> {
  return inTemporaryFolder((folder) => withCatalog(io, folder, 'writer', use));
}

async function withCatalog<T>(
  io: CliIo,
  folder: string,
  role: 'reader' | 'writer',
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = openEngine({
    folder,
    role,
    version: VERSION,
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: findBuiltFiles(io.outMain).samples,
    secrets: openSealedFile(keysFolder(), createFileBox(keysFolder())),
    log: (message) => say(io, `statdesk: ${message}`),
  });
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}
