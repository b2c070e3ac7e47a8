/** Names of the messages between the preload and the main process. */
export const CHANNELS = {
  /** window → engine */
  message: 'engine-message',
  /** engine → window */
  frame: 'engine-frame',
  chooseFiles: 'choose-files',
  chooseFolder: 'choose-folder',
  chooseTarget: 'choose-target',
  showFile: 'show-file',
  /** The window asks for the files that the system wanted opened before it was ready. */
  takeOpenFiles: 'take-open-files',
  openFiles: 'open-files',
  command: 'command',
  /** Tables that the user opens from menus of the system. */
  takeOpenTables: 'take-open-tables',
  openTables: 'open-tables',
} as const;
