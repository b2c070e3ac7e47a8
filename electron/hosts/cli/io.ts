/** What a command has of the world. */
import type { Readable, Writable } from 'node:stream';
import type { ProgressReport } from '#shared/api/task.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { describeProblem, type Translate } from '#shared/messages/index.ts';

/** What a process has around it. */
export interface Surroundings {
  readonly stdin: Readable;
  /** Holds the answer, nothing else. */
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Relative paths start here. */
  readonly folder: string;
  /** Folder of the built hosts. */
  readonly outMain: string;
  /** Ends the command. */
  readonly signal: AbortSignal;
  /** Languages that the system wants, best first. */
  readonly languages: readonly string[];
}

export interface CliIo extends Surroundings {
  /** Of the sentences that people read; what programs read is the same in every language. */
  readonly translate: Translate;
}

/** Exit statuses. A command that a signal ends has 128 plus the signal's number. */
export const FINE = 0;
export const BAD_INPUT = 1;
export const WRONG_USAGE = 2;

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}

/** Why a command stops whose answer nobody reads any more. */
export class OutputClosed extends Error {}

/** `file:line:column: sentence`, as compilers say it. */
export function problemLine(
  { translate }: Pick<CliIo, 'translate'>,
  problem: Problem,
  file = problem.place?.file,
): string {
  const { line, column } = problem.place ?? {};
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const severity = problem.severity === 'error' ? '' : `${problem.severity}: `;
  return `${place === '' ? '' : `${place}: `}${severity}${describeProblem(problem, translate)}`;
}

export function sentence({ translate }: Pick<CliIo, 'translate'>, problem: Problem): string {
  return describeProblem(problem, translate);
}

/** One line to standard error. */
export function say(io: CliIo, text: string): void {
  io.stderr.write(`${oneLine(text)}\n`);
}

/** Names of files may hold line breaks, and signs that would steer a terminal: as `\\u000a`. */
export function oneLine(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes to standard output and waits until there is room again; throws where nobody reads it. */
export async function answer(io: CliIo, bytes: string | Uint8Array): Promise<void> {
  io.signal.throwIfAborted();
  if (io.stdout.write(bytes)) return;
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      io.stdout.off('drain', drained);
      io.signal.removeEventListener('abort', stopped);
    };
    const drained = () => {
      end();
      resolve();
    };
    const stopped = () => {
      end();
      reject(io.signal.reason);
    };
    io.stdout.once('drain', drained);
    io.signal.addEventListener('abort', stopped, { once: true });
  });
}

const PROGRESS_MS = 100;

/** One line that is written over, only where a person watches. `end` takes it away. */
export function progressLine(io: CliIo): { report(report: ProgressReport): void; end(): void } {
  if (!io.stderr.isTTY) return { report: () => {}, end: () => {} };
  let last = 0;
  let isShown = false;
  return {
    report({ progress, subject }) {
      const now = performance.now();
      if (now - last < PROGRESS_MS) return;
      last = now;
      isShown = true;
      const parts = progress.map(({ unit, done, total }) =>
        total === null || total === 0
          ? `${done.toLocaleString('en')} ${unit}`
          : `${Math.floor((done / total) * 100)} % of ${total.toLocaleString('en')} ${unit}`,
      );
      const text = [...parts, ...(subject === undefined ? [] : [subject])].join(' · ');
      io.stderr.write(`\r\u001b[2K${oneLine(text).slice(0, 100)}`);
    },
    end() {
      if (isShown) io.stderr.write('\r\u001b[2K');
    },
  };
}
