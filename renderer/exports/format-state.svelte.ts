/** The format that is chosen, and its options, as they were the last time. */
import { z } from 'zod';
import type { ExportFormat } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import { type FormatOption, formatOptions } from './format-options.ts';

type Value = string | boolean;

const keptSchema = z.object({
  format: z.string(),
  options: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean()]))),
});

export class FormatState {
  formats = $state.raw<readonly ExportFormat[] | null>(null);
  #chosen = $state('');
  /** Options that the user set, by format. */
  #options = $state.raw<Readonly<Record<string, Readonly<Record<string, Value>>>>>({});

  /** @param kept  What `kept` gave the last time; anything else counts as nothing. */
  constructor(kept: unknown) {
    const { format, options } = keptSchema.safeParse(kept).data ?? { format: 'xlsx', options: {} };
    this.#chosen = format;
    this.#options = options;
  }

  readonly format = $derived(
    this.formats?.find(({ id }) => id === this.#chosen) ?? this.formats?.[0],
  );
  readonly controls = $derived(formatOptions(this.format?.options));
  readonly #set = $derived(this.#options[this.format?.id ?? ''] ?? {});

  /** The options to send: those of the format that the user set. */
  readonly options = $derived(
    Object.fromEntries(
      this.controls.flatMap(({ name }) => {
        const value = this.#set[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );

  get kept(): unknown {
    return { format: this.format?.id ?? this.#chosen, options: this.#options };
  }

  /** @throws ProblemError where the engine does not answer. */
  async load(client: Client): Promise<void> {
    this.formats = await client.call('export.formats', {});
  }

  choose(format: string): void {
    this.#chosen = format;
  }

  value(control: FormatOption): Value {
    return this.#set[control.name] ?? control.initial;
  }

  set(name: string, value: Value): void {
    if (!this.format) return;
    this.#options = { ...this.#options, [this.format.id]: { ...this.#set, [name]: value } };
  }
}
