import { expect, test } from 'vitest';
import { droppedFiles, pickedFiles } from './dropped.ts';

/** The browser's side of a drop: files, and folders that are read a few entries at a time. */
const file = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (found: (file: File) => void) => found(new File([''], fullPath.split('/').at(-1) ?? '')),
});

const folder = (fullPath: string, children: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  createReader() {
    const rest = [...children];
    return { readEntries: (found: (entries: object[]) => void) => found(rest.splice(0, 2)) };
  },
});

function drop(entries: readonly object[]): Promise<{ path: string }[]> {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => null,
  }));
  return droppedFiles(items as unknown as DataTransferItem[]);
}

test('folders are walked to the bottom, beyond what a reader gives at once', async () => {
  const found = await drop([
    file('/one.px'),
    folder('/release', [
      file('/release/a.px'),
      file('/release/b.px'),
      file('/release/c.px'),
      folder('/release/deep', [file('/release/deep/d.px')]),
    ]),
  ]);
  expect(found.map(({ path }) => path)).toEqual([
    'one.px',
    'release/a.px',
    'release/b.px',
    'release/c.px',
    'release/deep/d.px',
  ]);
});

test('text that is dropped is no file', async () => {
  const items = [{ kind: 'string', webkitGetAsEntry: () => null }];
  expect(await droppedFiles(items as unknown as DataTransferItem[])).toEqual([]);
});

test('picked files keep the path inside the folder that was picked', () => {
  const inFolder = new File([''], 'a.px');
  Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'release/a.px' });
  const paths = pickedFiles([inFolder, new File([''], 'b.px')]).map(({ path }) => path);
  expect(paths).toEqual(['release/a.px', 'b.px']);
});
