import { expect, test } from 'vitest';
import { createWaitingList, pxFilesOf } from './opened-files.ts';

test('PX files among the arguments, in any letter case, from the folder of the caller', () => {
  expect(
    pxFilesOf(['--inspect=x.px', '.', 'a.px', '/data/B.PX', 'notes.txt', '../c.Px'], '/home/me'),
  ).toEqual(['/home/me/a.px', '/data/B.PX', '/home/c.Px']);
});

test('files wait for the window, then come as they are opened', () => {
  const files = createWaitingList();
  const given: (readonly string[])[] = [];
  files.add(['/1.px']);
  files.add(['/2.px']);
  expect(files.take((paths) => given.push(paths))).toEqual(['/1.px', '/2.px']);
  files.add(['/3.px']);
  files.add([]);
  expect(given).toEqual([['/3.px']]);
});

test('files that come while the window loads again are not lost', () => {
  const files = createWaitingList();
  files.take(() => {});
  files.hold();
  files.add(['/1.px']);
  expect(files.take(() => {})).toEqual(['/1.px']);
});
