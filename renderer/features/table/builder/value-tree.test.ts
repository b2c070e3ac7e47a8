import { expect, test } from 'vitest';
import { regionVariable } from '../example-table.ts';
import { valueTree } from './value-tree.ts';

test('children follow their parents; what the hierarchy leaves out comes last', () => {
  const nodes = [
    { code: '02', parent: null },
    { code: '01', parent: '02' },
    { code: 'gone', parent: '02' },
    { code: '00', parent: 'gone' },
  ];
  const tree = valueTree({ ...regionVariable(), hierarchy: { nodes, levelNames: [] } });
  expect(tree?.order).toEqual([2, 1, 0, 3]);
  expect(tree?.depths).toEqual([1, 1, 0, 0]);
});

test('a circle ends', () => {
  const nodes = [
    { code: '01', parent: null },
    { code: '02', parent: '01' },
    { code: '01', parent: '02' },
  ];
  const tree = valueTree({ ...regionVariable(), hierarchy: { nodes, levelNames: [] } });
  expect(tree?.order).toEqual([1, 2, 0, 3]);
});

test('no hierarchy, no tree', () => {
  expect(valueTree(regionVariable())).toBeNull();
});
