import { z } from 'zod';
import type { Client } from '#shared/api/client.ts';

const MOST_RECENT = 20;
const SAVE_AFTER_MS = 500;

/** What the window keeps from one start to the next. */
const sessionSchema = z.object({
  place: z.string().default('#/'),
  active: z.string().default('#/'),
  tabs: z
    .array(z.object({ id: z.string(), title: z.string(), isPreview: z.boolean() }))
    .default([]),
  recent: z
    .array(z.object({ id: z.string(), title: z.string(), openedAt: z.string() }))
    .default([]),
  /** Commands chosen from the palette, the last first, by id. */
  commands: z.array(z.string()).default([]),
  /** The table that is being restored: who finds it at a start was ended by it. */
  restoring: z.object({ id: z.string(), times: z.number().int() }).nullable().default(null),
  /** The unexpected end that was told last, by when that program had started. */
  toldEnd: z.string().nullable().default(null),
  /** Sizes of panes in px, by a name like `catalog.folders`. */
  panes: z.record(z.string(), z.number()).default({}),
  /** What a screen keeps, by a name like `table/L0231`; each reads its own with care. */
  slots: z.record(z.string(), z.unknown()).default({}),
});

type Stored = z.output<typeof sessionSchema>;
export type RecentTable = Stored['recent'][number];

/** Tabs, pane sizes, recent tables and the slots of screens; written a moment after a change. */
export class Session {
  #stored = $state.raw<Stored>(sessionSchema.parse({}));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLoaded = false;
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  get stored(): Stored {
    return this.#stored;
  }

  get recent(): readonly RecentTable[] {
    return this.#stored.recent;
  }

  async load(): Promise<void> {
    const found = sessionSchema.safeParse((await this.#client.call('session.get', {})) ?? {});
    // A session that cannot be read is a session that was not kept.
    if (found.success) this.#stored = found.data;
    this.#isLoaded = true;
  }

  change(change: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...change };
    if (!this.#isLoaded) return;
    // Not put off by the next change: who changes all the time loses no more than this.
    this.#timer ??= setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isLoaded) await this.#client.call('session.set', { session: this.#stored });
  }

  opened(table: { readonly id: string; readonly title: string }, openedAt: string): void {
    const others = this.recent.filter((one) => one.id !== table.id);
    const recent = [{ id: table.id, title: table.title, openedAt }, ...others];
    this.change({ recent: recent.slice(0, MOST_RECENT) });
  }

  /** As it was called when it was open last; else its id. */
  titleOf(id: string): string {
    return this.recent.find((one) => one.id === id)?.title ?? id;
  }

  get usedCommands(): readonly string[] {
    return this.#stored.commands;
  }

  usedCommand(id: string): void {
    const others = this.usedCommands.filter((one) => one !== id);
    this.change({ commands: [id, ...others].slice(0, MOST_RECENT) });
  }

  /** The window is left in order. */
  async end(): Promise<void> {
    this.change({ restoring: null });
    await this.save();
  }

  pane(name: string, initial: number): number {
    return this.#stored.panes[name] ?? initial;
  }

  resizePane(name: string, size: number): void {
    this.change({ panes: { ...this.#stored.panes, [name]: size } });
  }

  /** What a screen kept under a name; undefined at first. */
  slot(name: string): unknown {
    return this.#stored.slots[name];
  }

  keepSlot(name: string, value: unknown): void {
    this.change({ slots: { ...this.#stored.slots, [name]: value } });
  }
}
