import type { Command, HostKind } from './commands.ts';
import { isPressed, keyOfPress, shortcutOf, shortcutText } from './commands.ts';

/** Every command of the window. Screens add theirs while they stand. */
export class Commands {
  /**
   * What is there, beside what is shown of it: a screen takes its commands away in the teardown of an
   * effect, where state still reads as it was before the screen that follows added its own.
   */
  #standing: readonly (readonly Command[])[] = [];
  #groups = $state.raw<readonly (readonly Command[])[]>([]);
  readonly #host: HostKind;
  readonly #isMac: boolean;
  readonly #own: () => Readonly<Record<string, string>>;
  /** Every command that has stood since the start, by its id. */
  #known = $state.raw<ReadonlyMap<string, Command>>(new Map());

  /** @param own  Keys that the user has given to commands, by id; '' is none. */
  constructor(host: HostKind, isMac: boolean, own: () => Readonly<Record<string, string>>) {
    this.#host = host;
    this.#isMac = isMac;
    this.#own = own;
  }

  /** Those of the screens that were shown, too. */
  get known(): readonly Command[] {
    return [...this.#known.values()];
  }

  get all(): readonly Command[] {
    return this.#groups.flat();
  }

  /** @returns a function that takes them away again. */
  add(commands: readonly Command[]): () => void {
    this.#stand([...this.#standing, commands]);
    this.#known = new Map([...this.#known, ...commands.map((one) => [one.id, one] as const)]);
    return () => this.#stand(this.#standing.filter((group) => group !== commands));
  }

  #stand(groups: readonly (readonly Command[])[]): void {
    this.#standing = groups;
    this.#groups = groups;
  }

  /** Runs a command by its id, if it is there and can run. */
  run(id: string): void {
    const command = this.#find((one) => one.id === id);
    command?.run();
  }

  /** The key of a command as it is shown where the user is. */
  shortcut(id: string): string | undefined {
    const command = this.all.find((one) => one.id === id);
    return command && this.shortcutText(command);
  }

  shortcutText(command: Command): string | undefined {
    const shortcut = this.keyOf(command);
    return shortcut && shortcutText(shortcut, this.#isMac);
  }

  /** The key that runs a command now, as `Mod+K`. */
  keyOf(command: Command): string | undefined {
    const own = this.#own()[command.id];
    return own === undefined ? this.usualKeyOf(command) : own || undefined;
  }

  usualKeyOf(command: Command): string | undefined {
    return shortcutOf(command, this.#host);
  }

  /** A key press as a key of commands, or null where it is none: a letter alone, or a lone modifier. */
  keyOfPress(event: KeyboardEvent): string | null {
    return keyOfPress(event, this.#isMac);
  }

  /** Runs the command of a key. Later ones win: a screen's own before the window's. */
  pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const command = this.#find((one) => {
      const shortcut = this.keyOf(one);
      return shortcut !== undefined && isPressed(shortcut, event, this.#isMac);
    });
    if (!command) return;
    event.preventDefault();
    command.run();
  }

  #find(fits: (command: Command) => boolean): Command | undefined {
    return this.all.findLast((command) => fits(command) && !command.blocked?.());
  }
}
