/** Keys in one file, each sealed by a box; the file alone is of no use. */
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { SecretBox, SecretStore } from './store.ts';

const FILE = 'connection-keys.json';
/** For its owner alone. */
const MODE = 0o600;

/** Sealed secrets by id, base64; each remembers which box sealed it. */
const contents = z.record(
  z.string(),
  z.object({ box: z.enum(['keychain', 'file']), sealed: z.base64() }),
);

/** @param folder  Made when first written to; not the catalog’s, which may be copied and sent. */
export function openSealedFile(folder: string, box: SecretBox): SecretStore {
  const path = join(folder, FILE);
  // One change after the other, so that none is lost.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const readAll = async (): Promise<z.output<typeof contents>> => {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}';
      throw unreadable(error);
    });
    try {
      return contents.parse(JSON.parse(text));
    } catch (error) {
      throw unreadable(error);
    }
  };
  const writeAll = async (all: z.output<typeof contents>) => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = `${path}.part`;
      await rm(temporary, { force: true });
      await writeFile(temporary, JSON.stringify(all), { mode: MODE, flag: 'wx' });
      await chmod(temporary, MODE);
      await rename(temporary, path);
    } catch (error) {
      throw new ProblemError(problem('secrets.not-kept'), { cause: error });
    }
  };
  return {
    kind: box.kind,
    read: (id) =>
      inTurn(async () => {
        const entry = (await readAll())[id];
        if (!entry) return null;
        if (entry.box !== box.kind) {
          throw new ProblemError(problem(OTHER_STORE[entry.box]));
        }
        try {
          return await box.open(Buffer.from(entry.sealed, 'base64'));
        } catch (error) {
          throw unreadable(error);
        }
      }),
    write: (id, secret) =>
      inTurn(async () => {
        const sealed = await box.seal(secret).catch((error: unknown) => {
          throw new ProblemError(problem('secrets.not-kept'), { cause: error });
        });
        const entry = { box: box.kind, sealed: Buffer.from(sealed).toString('base64') };
        await writeAll({ ...(await readAll()), [id]: entry });
      }),
    remove: (id) =>
      inTurn(async () => {
        const { [id]: removed, ...others } = await readAll();
        if (removed) await writeAll(others);
      }),
  };
}

const OTHER_STORE = {
  keychain: 'secrets.kept-by-keychain',
  file: 'secrets.kept-in-file',
} as const;

function unreadable(cause: unknown): ProblemError {
  // What could not be read may be quoted in the cause: it stays out of messages and logs.
  return new ProblemError(problem('secrets.unreadable', {}, { retry: 'no' }), {
    cause: cause instanceof Error ? cause.name : undefined,
  });
}
