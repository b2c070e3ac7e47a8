/** A format's bytes in memory, for tests. */
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { findFormat, writeDataset } from '../index.ts';

export function quietTask(signal: AbortSignal = new AbortController().signal): Task {
  return {
    signal,
    report: () => {},
    breathe: async () => signal.throwIfAborted(),
  };
}

export async function writeBytes(id: string, dataset: Dataset, options?: object): Promise<Buffer> {
  const parts: Buffer[] = [];
  const sink = { write: (bytes: Uint8Array) => void parts.push(Buffer.from(bytes)) };
  await writeDataset(findFormat(id), dataset, options, sink, quietTask());
  return Buffer.concat(parts);
}

export async function writeText(id: string, dataset: Dataset, options?: object): Promise<string> {
  return (await writeBytes(id, dataset, options)).toString('utf8');
}
