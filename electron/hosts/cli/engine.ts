/** The engine in this process: a command has nothing to keep alive while it works. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
export function withEngine<T>(
  io: CliIo,
  command: Command,
  role: 'reader' | 'writer',
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  return withCatalog(io, catalogFolder(catalogOption(command)), role, use);
}

/** The same with a catalog of which nobody is told, gone afterwards. */
export async function withPassingCatalog<T>(
  io: CliIo,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-'));
  try {
    return await withCatalog(io, folder, 'writer', use);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
    log: (message) => say(io, `statdesk: ${message}`),
  });
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}
