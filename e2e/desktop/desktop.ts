import type { Page } from 'playwright';

export interface DesktopOptions {
  readonly catalog: string;
  /** Folder of the window's own state. */
  readonly userData: string;
  /** What the system hands to the program: files to open. */
  readonly args: readonly string[];
  /** Language of the system; English where it is not given. */
  readonly language?: string;
}

/** A running desktop application. */
export interface Desktop {
  readonly page: Page;
  /** The user starts the program again, with files. */
  secondStart(args: readonly string[], workingFolder: string): Promise<void>;
  /** Names of the items of the application menu, those of submenus included, in order. */
  menu(): Promise<readonly string[]>;
  /** The user chooses an item of the application menu. */
  choose(name: string): Promise<void>;
  close(): Promise<void>;
}
