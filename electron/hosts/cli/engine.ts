/** The engine in this process: a command has nothing to keep alive while it works. */

import type { Command } from 'commander';
import type { Engine } from '#engine/engine.ts';
import { openEngine } from '#engine/engine.ts';
import { findBuiltFiles } from '../built-files.ts';
import { catalogFolder } from '../catalog-folder.ts';
import { VERSION } from '../version.ts';
import type { CliIo } from './io.ts';
import { say } from './io.ts';

/** `--catalog` of a command, before or after its name. */
export function catalogOption(command: Command): string | undefined {
  const catalog: unknown = command.optsWithGlobals().catalog;
  const own: unknown = command.opts().catalog;
  const asked = own ?? catalog;
  return typeof asked === 'string' ? asked : undefined;
}

/** Opens the catalog that a command is told, calls `use`, and closes it whatever happens. */
export async function withEngine<T>(
  io: CliIo,
  command: Command,
  role: 'reader' | 'writer',
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = openEngine({
    folder: catalogFolder(catalogOption(command)),
    role,
    version: VERSION,
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: findBuiltFiles(io.outMain).samples,
    log: (message) => say(io, `statdesk: ${message}`),
  });
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}
