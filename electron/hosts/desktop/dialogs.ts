import type { BrowserWindow, Dialog, IpcMain, IpcMainInvokeEvent, Shell } from 'electron';
import { z } from 'zod';
import type { Translate } from '#shared/messages/index.ts';
import { CHANNELS } from './channels.ts';
import { isTrusted } from './relay.ts';

interface Native {
  readonly ipc: Pick<IpcMain, 'handle'>;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
  readonly window: BrowserWindow;
  readonly pageOrigin: string;
  readonly translate: Translate;
}

/** Of files that hold tables, or several of them. */
const TABLE_ENDINGS = ['px', 'PX', 'csv', 'tsv', 'tab', 'txt', 'json', 'jsonstat', 'zip'] as const;

const path = z.string().min(1).max(10_000);

/** Serves the native dialogs to the window's own page. */
export function serveDialogs({ ipc, dialog, shell, window, pageOrigin, translate }: Native): void {
  const handle = (channel: string, answer: (value: unknown) => unknown) =>
    ipc.handle(channel, (event: IpcMainInvokeEvent, value: unknown) => {
      if (!isTrusted(event.senderFrame, pageOrigin)) throw new Error('not for this frame');
      return answer(value);
    });

  handle(CHANNELS.chooseFiles, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: translate('desktop.table-files'), extensions: [...TABLE_ENDINGS] },
        { name: translate('desktop.px-files'), extensions: ['px', 'PX'] },
        { name: translate('desktop.all-files'), extensions: ['*'] },
      ],
    });
    return filePaths;
  });
  handle(CHANNELS.chooseFolder, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
    return filePaths;
  });
  handle(CHANNELS.chooseTarget, async (value) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: path.parse(value),
    });
    return canceled ? null : filePath;
  });
  handle(CHANNELS.showFile, (value) => shell.showItemInFolder(path.parse(value)));
}
