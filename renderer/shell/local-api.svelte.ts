import type { Client } from '#shared/api/client.ts';
import type { Params } from '#shared/api/contract.ts';
import type { LocalApiState } from '#shared/api/local-api.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

/** The API for programs of this computer, kept true by the engine's events. */
export class LocalApi {
  /** Null until it is known. */
  state = $state.raw<LocalApiState | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** It is being turned on or off. */
  isBusy = $state(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Where it answers, or would: the address stays the same while it is off, but for a secret. */
  readonly address = $derived.by(() => {
    if (this.state?.address) return this.state.address;
    return `http://127.0.0.1:${this.state?.port ?? 8080}/api/v2`;
  });

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.load();
    return this.#client.onEvent((event) => {
      if (event.kind === 'changed' && event.room === 'api') void this.load();
    });
  }

  async load(): Promise<void> {
    await this.#take(() => this.#client.call('api.state', {}));
  }

  turnOn(choice: Params<'api.start'> = {}): Promise<void> {
    return this.#work(() => this.#client.call('api.start', choice));
  }

  turnOff(): Promise<void> {
    return this.#work(() => this.#client.call('api.stop', {}));
  }

  async #work(ask: () => Promise<LocalApiState>): Promise<void> {
    this.isBusy = true;
    await this.#take(ask);
    this.isBusy = false;
  }

  async #take(ask: () => Promise<LocalApiState>): Promise<void> {
    try {
      this.state = await ask();
      this.problem = this.state.problem;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
  }
}
