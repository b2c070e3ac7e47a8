/** The product as one plain object: open a catalog, call its methods, hear what changes. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type {
  EngineEvent,
  MethodName,
  Params,
  ParsedParams,
  Result,
} from '#shared/api/contract.ts';
import { CONTRACT } from '#shared/api/contract.ts';
import type { ProgressReport, Task } from '#shared/api/task.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { EngineContext } from './context.ts';
import { catalogFileOf, openCatalog } from './db/open.ts';
import { storageProblem } from './db/storage-problem.ts';
import type { HttpClientOptions } from './http/client.ts';
import { createRunningJobs } from './jobs/run.ts';
import { createLocalApi } from './local-api/local-api.ts';
import { METHODS, prepareWriter } from './methods.ts';
import { refusePaths } from './named-paths.ts';
import { createTask } from './running-task.ts';
import { NO_SECRETS, type SecretStore } from './secrets/store.ts';
import { markEnd, markStart } from './settings/last-end.ts';
import { findUpload } from './uploads.ts';

export interface EngineOptions {
  /** The catalog folder, made when absent. */
  readonly folder: string;
  /** A reader refuses commands and jobs; a writer may do everything. */
  readonly role: 'reader' | 'writer';
  /** Product version, for `app.info`. */
  readonly version: string;
  /** Whether requests may name files of this computer: not those of a browser. */
  readonly paths: 'allowed' | 'refused';
  /** Where the host keeps the bytes that a browser sent, one file per upload, named by its id. */
  readonly uploadsFolder: string | null;
  /** Where downloads are put for the host to offer. */
  readonly downloadsFolder: string | null;
  readonly samplesFolder: string | null;
  /** Windows stand on this engine: an end that nobody asked for is told at the next start. */
  readonly hasWindows?: boolean;
  /** URL of the thread that serves the local API; without it there is none. */
  readonly apiThread?: string;
  /** Keeps keys of connections; without it none can be kept. */
  readonly secrets?: SecretStore;
  readonly http?: HttpClientOptions;
  readonly publishAnswerMs?: number;
  readonly now?: () => Date;
  readonly log?: (message: string, error?: unknown) => void;
}

export interface CallTask {
  readonly signal?: AbortSignal | undefined;
  readonly report?: (report: ProgressReport) => void;
}

export interface Engine {
  /** @throws ProblemError only: defects are logged and come out as `engine.defect` with an id. */
  call<M extends MethodName>(method: M, params: Params<M>, task?: CallTask): Promise<Result<M>>;
  /** The same for a request that nobody has looked at yet. */
  dispatch(method: string, params: unknown, task?: CallTask): Promise<unknown>;
  /** @returns a function that ends the listening. */
  onEvent(listener: (event: EngineEvent) => void): () => void;
  /** Stops what runs, waits until it has stopped, and closes the catalog. */
  close(): Promise<void>;
}

/**
 * Opens the catalog in a folder.
 *
 * @throws ProblemError as `openCatalog`.
 */
export function openEngine(options: EngineOptions): Engine {
  const { role, log = () => {}, now = () => new Date() } = options;
  const listeners = new Set<(event: EngineEvent) => void>();
  const running = new Set<Promise<unknown>>();
  const closing = new AbortController();
  const emit = (event: EngineEvent) => {
    for (const listener of listeners) listener(event);
  };
  const context: EngineContext = {
    folder: resolve(options.folder),
    role,
    version: options.version,
    db: openCatalog(options.folder, role, now),
    now,
    log,
    emit,
    resolveUpload: (id) => findUpload(options.uploadsFolder, id),
    samplesFolder: options.samplesFolder,
    downloadsFolder: options.downloadsFolder,
    secrets: options.secrets ?? NO_SECRETS,
    http: options.http ?? {},
    ...(options.publishAnswerMs === undefined ? {} : { publishAnswerMs: options.publishAnswerMs }),
    jobs: createRunningJobs(),
    localApi: createLocalApi({
      thread: options.apiThread ?? null,
      folder: resolve(options.folder),
      log,
      emit,
    }),
  };
  const isMarked = role === 'writer' && options.hasWindows === true;
  if (role === 'writer') prepareCatalog(context, isMarked);

  const run = async (method: MethodName, params: unknown, task: CallTask): Promise<unknown> => {
    if (closing.signal.aborted) throw new ProblemError(problem('engine.closed'));
    if (role === 'reader' && CONTRACT[method].kind !== 'query') {
      throw new ProblemError(
        problem('engine.bad-request', { detail: `${method} changes something` }),
      );
    }
    if (options.paths === 'refused') refusePaths(method, params);
    const signal = task.signal ? AbortSignal.any([task.signal, closing.signal]) : closing.signal;
    const work = serve(context, method, params, createTask(signal, task.report));
    running.add(work);
    try {
      return await work;
    } catch (error) {
      throw asProblem(error, method, signal, context);
    } finally {
      running.delete(work);
    }
  };

  const dispatch: Engine['dispatch'] = async (method, params, task = {}) => {
    if (isMethod(method)) return run(method, params, task);
    throw new ProblemError(
      problem('engine.bad-request', { detail: `there is no method ${quoteInput(method)}` }),
    );
  };

  return {
    dispatch,
    call: (method, params, task = {}) =>
      run(method, params, task) as Promise<Result<typeof method>>,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closing.abort(new ProblemError(problem('engine.closed')));
      await Promise.allSettled([...running, context.localApi.stop()]);
      if (!context.db.open) return;
      if (isMarked) unlessDiskRefuses(context, () => markEnd(context.db));
      context.db.close();
    },
  };
}

function isMethod(method: string): method is MethodName {
  return Object.hasOwn(CONTRACT, method);
}

async function serve<M extends MethodName>(
  context: EngineContext,
  method: M,
  raw: unknown,
  task: Task,
): Promise<unknown> {
  const parsed = CONTRACT[method].params.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.');
    throw new ProblemError(
      problem(
        'engine.bad-request',
        { detail: quoteInput(field ? `${field}: ${issue?.message}` : String(issue?.message), 300) },
        field ? { place: { field } } : {},
      ),
    );
  }
  // The schema of a method and the parameters of its function are one type, which the compiler
  // cannot follow through a name that it does not know.
  return METHODS[method](context, parsed.data as ParsedParams<M>, task);
}

/** A disk that refuses to be put in order, a full one above all, may still be read. */
function prepareCatalog(context: EngineContext, isMarked: boolean): void {
  unlessDiskRefuses(context, () => {
    prepareWriter(context);
    if (isMarked) markStart(context.db, context.now().toISOString());
  });
}

function unlessDiskRefuses(context: EngineContext, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (storageProblem(error, catalogFileOf(context.db)) === null) {
      context.db.close();
      throw error;
    }
    context.log('the catalog could not be put in order', error);
  }
}

function asProblem(
  error: unknown,
  method: MethodName,
  signal: AbortSignal,
  { db, log }: EngineContext,
): ProblemError {
  if (error instanceof ProblemError) return error;
  if (signal.aborted && error === signal.reason) {
    return new ProblemError(problem('engine.cancelled'), { cause: error });
  }
  const known = storageProblem(error, catalogFileOf(db));
  if (known) return new ProblemError(known, { cause: error });
  const id = randomUUID().slice(0, 8);
  log(`defect ${id} in ${method}`, error);
  return new ProblemError(problem('engine.defect', { id }), { cause: error });
}
