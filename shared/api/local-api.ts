/** The local API as the application runs it, and the messages between the engine and its thread. */
import type { Problem } from '../errors/problem.ts';

/** A request that was answered, for the list of them. */
export interface ServedCall {
  /** UTC, ISO. */
  readonly at: string;
  readonly method: string;
  /** Path and parameters, without the secret. */
  readonly path: string;
  /** 499 where the client did not wait for its answer. */
  readonly status: number;
  readonly milliseconds: number;
  /** Whose data were asked for, and how many cells of them. */
  readonly table: string | null;
  readonly cells: number | null;
}

export interface LocalApiState {
  readonly isOn: boolean;
  /** `http://127.0.0.1:8080/api/v2`, with the secret where there is one; null while it is off. */
  readonly address: string | null;
  readonly port: number;
  readonly hasSecret: boolean;
  /** Why it is not on though it should be. */
  readonly problem: Problem | null;
  /** The last ones, newest first. */
  readonly calls: readonly ServedCall[];
  /** All since it was turned on. */
  readonly callCount: number;
}

/** Given to the thread when it starts. */
export interface ApiThreadOptions {
  readonly catalog: string;
  readonly port: number;
  readonly token: string | null;
}

export type FromApiThread =
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'calls'; readonly calls: readonly ServedCall[]; readonly callCount: number }
  | { readonly kind: 'log'; readonly message: string; readonly detail: string };
