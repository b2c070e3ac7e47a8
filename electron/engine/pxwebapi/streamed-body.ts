/** A body that is written while it is sent, held back by a client that reads slowly. */
import type { Task } from '#shared/api/task.ts';
import type { Sink } from '../formats/format.ts';
import { createTask } from '../running-task.ts';

/** Bytes that may wait for the client; answers up to this size are sent whole, with their length. */
const WAITING_BYTES = 256 * 1024;

/**
 * Starts `write` and gives its bytes: all of them where they are few, else a stream that goes on
 * writing as it is read. What `write` throws before that is thrown here; later it breaks the stream, so
 * that half an answer is never taken for a whole one.
 *
 * @param signal  Ends the writing: the client has gone.
 */
export async function createStreamedBody(
  signal: AbortSignal,
  write: (sink: Sink, task: Task) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const gone = new AbortController();
  // Not `AbortSignal.any`: Node keeps what it gives for as long as anybody listens to it.
  signal.addEventListener('abort', () => gone.abort(signal.reason), { once: true });
  if (signal.aborted) gone.abort(signal.reason);
  const task = createTask(gone.signal, undefined);
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  let waitingBytes = 0;
  let isDone = false;
  let heard = Promise.withResolvers<void>();
  let room = Promise.withResolvers<void>();
  const sink: Sink = {
    async write(bytes) {
      task.signal.throwIfAborted();
      // The writer fills the same buffer again.
      waiting.push(bytes.slice());
      waitingBytes += bytes.length;
      if (waitingBytes < WAITING_BYTES) return;
      heard.resolve();
      await room.promise;
      task.signal.throwIfAborted();
    },
  };
  task.signal.addEventListener('abort', () => room.resolve(), { once: true });
  const written = write(sink, task).then(() => {
    isDone = true;
    heard.resolve();
  });
  await Promise.race([heard.promise, written]);
  if (isDone) return joined(waiting, waitingBytes);

  const next = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (waiting.length === 0 && !isDone) await Promise.race([heard.promise, written]);
    heard = Promise.withResolvers();
    for (const bytes of waiting.splice(0)) controller.enqueue(bytes);
    waitingBytes = 0;
    if (isDone) return controller.close();
    room.resolve();
    room = Promise.withResolvers();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: next,
      cancel: () => {
        gone.abort();
        written.catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], bytes: number): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
