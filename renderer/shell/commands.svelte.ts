import type { Command, HostKind } from './commands.ts';
import { isPressed, shortcutOf, shortcutText } from './commands.ts';

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

  constructor(host: HostKind, isMac: boolean) {
    this.#host = host;
    this.#isMac = isMac;
  }

  get all(): readonly Command[] {
    return this.#groups.flat();
  }

  /** @returns a function that takes them away again. */
  add(commands: readonly Command[]): () => void {
    this.#stand([...this.#standing, commands]);
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
    const shortcut = shortcutOf(command, this.#host);
    return shortcut && shortcutText(shortcut, this.#isMac);
  }

  /** Runs the command of a key. Later ones win: a screen's own before the window's. */
  pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const command = this.#find((one) => {
      const shortcut = shortcutOf(one, this.#host);
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
