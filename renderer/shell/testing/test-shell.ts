/** A shell whose engine answers what a test says; a question without an answer stays open. */
import type { Client } from '#shared/api/client.ts';
import type { EngineEvent, MethodName, Params, Result } from '#shared/api/contract.ts';
import type { Host } from '../host.ts';
import { Shell } from '../shell.svelte.ts';

export type Answers = {
  readonly [M in MethodName]?: (params: Params<M>) => Result<M> | Promise<Result<M>>;
};

export interface TestShell {
  readonly shell: Shell;
  /** What was asked, in order. */
  readonly calls: readonly { readonly method: MethodName; readonly params: unknown }[];
  /** The engine tells something without being asked. */
  tell(event: EngineEvent): void;
}

const BROWSER: Host = {
  kind: 'web',
  chooseFiles: null,
  chooseFolder: null,
  pathOf: null,
  upload: null,
  showFile: null,
  chooseTarget: null,
  download: null,
  zoom: null,
  onOpenFiles: null,
  onOpenTables: null,
  onCommand: null,
};

export function createTestShell(answers: Answers, host: Partial<Host> = {}): TestShell {
  const calls: { method: MethodName; params: unknown }[] = [];
  const listeners = new Set<(event: EngineEvent) => void>();
  const client: Client = {
    state: 'connected',
    async call<M extends MethodName>(method: M, params: Params<M>): Promise<Result<M>> {
      calls.push({ method, params });
      const answer: Answers[M] = answers[method];
      return answer ? answer(params) : new Promise<Result<M>>(() => {});
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onState: () => () => {},
    reconnect: () => {},
  };
  return {
    shell: new Shell(client, { ...BROWSER, ...host }),
    calls,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}
