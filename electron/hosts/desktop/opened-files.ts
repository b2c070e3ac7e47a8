import { extname, resolve } from 'node:path';

/** The PX files among a program's arguments, as absolute paths. */
export function pxFilesOf(args: readonly string[], workingFolder: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && extname(arg).toLowerCase() === '.px')
    .map((arg) => resolve(workingFolder, arg));
}

/** Keeps what the system wants opened, files or tables, until the window takes it; then hands it on. */
export function createWaitingList() {
  let waiting: string[] = [];
  let give: ((names: readonly string[]) => void) | undefined;
  return {
    add(names: readonly string[]): void {
      if (names.length === 0) return;
      if (give) give(names);
      else waiting.push(...names);
    },
    /** What has waited; from now on all goes to `listener`. */
    take(listener: (names: readonly string[]) => void): readonly string[] {
      give = listener;
      const names = waiting;
      waiting = [];
      return names;
    },
    /** The window is gone or loads again: what comes now waits. */
    hold(): void {
      give = undefined;
    },
  };
}
