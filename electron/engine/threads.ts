/**
 * Starts the engine's two threads for a host and carries messages between windows and threads. What
 * reads has a thread of its own, so that an import never delays a table that someone looks at.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { ClientMessage, EngineMessage, Role } from '#shared/api/wire.ts';
import { encodeFrame } from '#shared/api/wire.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineOptions } from './engine.ts';
import type { SecretBox } from './secrets/store.ts';

export interface ThreadOptions
  extends Omit<EngineOptions, 'role' | 'now' | 'log' | 'hasWindows' | 'secrets' | 'http'> {
  /** Folder of the keys of connections, and who seals them: the host’s keychain, or a file beside them. */
  readonly keys: { readonly folder: string; readonly box: SecretBox['kind'] };
}

/** From the host to a thread. */
export type ToThread =
  | { readonly kind: 'window'; readonly port: MessagePort }
  | { readonly kind: 'boxed'; readonly id: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'close' };

/** From a thread to its host. */
export type FromThread =
  | { readonly kind: 'ready' }
  /** A key to seal or to open by the host’s keychain. */
  | {
      readonly kind: 'box';
      readonly id: number;
      readonly verb: 'seal' | 'open';
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'closed' };

/** A window's line to the engine. */
export interface EngineLine {
  send(message: ClientMessage): void;
  /** Ends the window's queries. */
  close(): void;
}

export interface EngineThreads {
  connect(onFrame: (frame: Uint8Array<ArrayBuffer>) => void): EngineLine;
  /** Stops what runs and closes the catalog. */
  close(): Promise<void>;
}

const ROLES = ['writer', 'reader'] as const satisfies readonly Role[];

/** A thread that does not stop by itself in this time is ended. */
const CLOSE_MS = 4000;

/**
 * Opens the catalog in two threads, the writer first: it makes the catalog where there is none.
 *
 * A thread that stops by itself (out of memory, a defect in native code) is started again by the next
 * call to it; windows are told that its calls are lost.
 *
 * @param worker  URL of the built `engine.js`, known to the host alone.
 * @param keychain  What seals keys where `options.keys` says so.
 * @throws ProblemError as `openEngine`.
 */
export async function startEngine(
  worker: URL,
  options: ThreadOptions,
  keychain: SecretBox | null = null,
): Promise<EngineThreads> {
  const threads: Partial<Record<Role, Thread>> = {};
  const windows = new Set<EngineWindow>();
  let isClosing = false;

  const start = (role: Role): Thread => {
    const thread = startThread(worker, { ...options, role }, keychain, () => {
      if (threads[role] !== thread) return;
      delete threads[role];
      if (!isClosing) for (const window of windows) window.lose(role);
    });
    threads[role] = thread;
    return thread;
  };

  for (const role of ROLES) {
    try {
      await start(role).ready;
    } catch (error) {
      isClosing = true;
      await Promise.all(Object.values(threads).map((thread) => thread.close()));
      throw error;
    }
  }

  return {
    connect(onFrame) {
      const window = openWindow(onFrame, (role) => threads[role] ?? start(role));
      windows.add(window);
      return {
        send(message) {
          if (!isClosing) window.send(message);
        },
        close() {
          windows.delete(window);
          window.close();
        },
      };
    },
    async close() {
      isClosing = true;
      for (const window of windows) window.close();
      windows.clear();
      await Promise.all(Object.values(threads).map((thread) => thread.close()));
    },
  };
}

interface EngineWindow extends EngineLine {
  lose(role: Role): void;
}

/** One window's ports, one per thread, opened by its first call to that thread. */
function openWindow(
  onFrame: (frame: Uint8Array<ArrayBuffer>) => void,
  threadOf: (role: Role) => Thread,
): EngineWindow {
  const ports: Partial<Record<Role, MessagePort>> = {};
  const post = (message: EngineMessage) => onFrame(encodeFrame(message));
  const open = (role: Role): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', onFrame);
    threadOf(role).serve(port2);
    ports[role] = port1;
    return port1;
  };
  // Events come from the writer, also to a window that never called it.
  open('writer');
  return {
    send(message) {
      (ports[message.role] ?? open(message.role)).postMessage(message);
    },
    lose(role) {
      ports[role]?.close();
      delete ports[role];
      post({ kind: 'lost', role });
    },
    close() {
      for (const port of Object.values(ports)) port.close();
    },
  };
}

interface Thread {
  /** Resolves once the catalog is open; rejects where it cannot be opened. */
  readonly ready: Promise<void>;
  serve(port: MessagePort): void;
  close(): Promise<void>;
}

function startThread(
  url: URL,
  options: ThreadOptions & { readonly role: Role },
  keychain: SecretBox | null,
  onStop: () => void,
): Thread {
  const worker = new Worker(url, { workerData: options });
  const post = (message: ToThread, ports: MessagePort[] = []) => worker.postMessage(message, ports);
  const stopped = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', (message: FromThread) => {
      if (message.kind === 'failed') reject(new ProblemError(message.problem));
      else resolve();
    });
    worker.once('error', (cause) => {
      reject(new ProblemError(problem('engine.stopped', undefined, { retry: 'now' }), { cause }));
    });
  });
  worker.on('message', (message: FromThread) => {
    if (message.kind !== 'box') return;
    const { id, verb, bytes } = message;
    void useKeychain(keychain, verb, bytes).then((answer) =>
      post({ kind: 'boxed', id, bytes: answer }),
    );
  });
  // Calls wait in their port while a thread starts again; where it fails they are told that it stopped.
  ready.catch(() => {});
  void stopped.then(onStop);
  return {
    ready,
    serve: (port) => post({ kind: 'window', port }, [port]),
    async close() {
      post({ kind: 'close' });
      const timer = setTimeout(() => void worker.terminate(), CLOSE_MS);
      await stopped;
      clearTimeout(timer);
    },
  };
}

/** Null where there is no keychain, or it refuses; why is for the keychain to tell. */
async function useKeychain(
  keychain: SecretBox | null,
  verb: 'seal' | 'open',
  bytes: Uint8Array,
): Promise<Uint8Array | null> {
  try {
    if (keychain === null) return null;
    if (verb === 'seal') return await keychain.seal(new TextDecoder().decode(bytes));
    return new TextEncoder().encode(await keychain.open(bytes));
  } catch {
    return null;
  }
}
