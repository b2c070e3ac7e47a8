import type { Command } from 'commander';
import type { CliIo } from '../io.ts';

/** One command. A new one is one file beside this and one line in `index.ts`. */
export interface CliCommand {
  readonly name: string;
  /** Adds arguments, options and the action, which tells its exit status through `end`. */
  configure(command: Command, io: CliIo, end: (status: number) => void): void;
}
