/** The answer to a selection, into a file or to standard output, whole or not at all. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import type { Params } from '#shared/api/contract.ts';
import { answer, type CliIo, problemLine, progressLine, say } from './io.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

type Asked = Omit<Params<'export.write'>, 'path'>;

export async function writeAnswer(
  io: CliIo,
  engine: Engine,
  asked: Asked,
  path: string,
): Promise<void> {
  const progress = progressLine(io);
  try {
    const { warnings } = await engine.call(
      'export.write',
      { ...asked, path },
      { signal: io.signal, report: progress.report },
    );
    progress.end();
    for (const warning of warnings) say(io, `statdesk: ${problemLine(io, warning)}`);
  } finally {
    progress.end();
  }
}

/** The document goes out once it is whole, so that standard output never holds half an answer. */
export async function printAnswer(io: CliIo, engine: Engine, asked: Asked): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'answer');
    await writeAnswer(io, engine, asked, path);
    for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      await answer(io, bytes);
    }
  });
}
