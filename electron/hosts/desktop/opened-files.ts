import { extname, resolve } from 'node:path';

/** The PX files among a program's arguments, as absolute paths. */
export function pxFilesOf(args: readonly string[], workingFolder: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && extname(arg).toLowerCase() === '.px')
    .map((arg) => resolve(workingFolder, arg));
}

/** Keeps files that the system wants opened until the window takes them; then hands them on. */
export function createOpenedFiles() {
  let waiting: string[] = [];
  let give: ((paths: readonly string[]) => void) | undefined;
  return {
    add(paths: readonly string[]): void {
      if (paths.length === 0) return;
      if (give) give(paths);
      else waiting.push(...paths);
    },
    /** What has waited; from now on files go to `listener`. */
    take(listener: (paths: readonly string[]) => void): readonly string[] {
      give = listener;
      const paths = waiting;
      waiting = [];
      return paths;
    },
    /** The window is gone or loads again: files wait. */
    hold(): void {
      give = undefined;
    },
  };
}
