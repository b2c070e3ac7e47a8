/** The command line in this process, for tests: words in, streams and status out. */
import { PassThrough, Writable } from 'node:stream';
import { runCommandLine } from '../command-line.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder?: string;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  /** Languages of the system; none speak English. */
  readonly languages?: readonly string[];
}

export async function runStatdesk(
  words: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const gather = (parts: Buffer[]) =>
    new Writable({
      write(bytes: Buffer, _encoding, done) {
        parts.push(Buffer.from(bytes));
        done();
      },
    });
  const stdin = new PassThrough();
  stdin.end(options.stdin ?? '');
  const status = await runCommandLine(words, {
    stdin,
    stdout: gather(out),
    stderr: gather(err),
    folder: options.folder ?? process.cwd(),
    outMain: import.meta.dirname,
    signal: options.signal ?? new AbortController().signal,
    languages: options.languages ?? [],
  });
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') };
}

export function json(ran: Ran): unknown {
  return JSON.parse(ran.stdout.toString('utf8'));
}
