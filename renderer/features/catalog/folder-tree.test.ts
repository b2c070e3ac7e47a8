import { expect, test } from 'vitest';
import { folderRows } from './folder-tree.ts';

const folder = (id: number, parent: number | null) => ({
  id,
  parent,
  code: `c${id}`,
  label: `Folder ${id}`,
  tableCount: 1,
  totalCount: 1,
});
const folders = [folder(1, null), folder(2, null), folder(3, 1), folder(4, 3)];
const shape = (expanded: number[]) =>
  folderRows(folders, new Set(expanded)).map((row) => [row.folder.id, row.level]);

test('children show under their parent where it is open', () => {
  expect(shape([])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(shape([1, 3])).toEqual([
    [1, 1],
    [3, 2],
    [4, 3],
    [2, 1],
  ]);
});

test('what is open under a closed parent stays hidden', () => {
  expect(shape([3])).toHaveLength(2);
});

test('a folder without children cannot be open', () => {
  const [, , last] = folderRows(folders, new Set([1, 2]));
  expect(last).toMatchObject({ hasChildren: false, isExpanded: false });
});
