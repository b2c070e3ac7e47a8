import { expect, test } from 'vitest';
import { regionVariable } from '../example-table.ts';
import { childrenOf, levelsOf, valueTree } from './value-tree.ts';

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

test('levels and children can be chosen whole', () => {
  const nodes = [
    { code: '00', parent: null },
    { code: '01', parent: '00' },
    { code: 'gone', parent: '00' },
    { code: '02', parent: 'gone' },
    { code: '03', parent: '01' },
  ];
  const variable = { ...regionVariable(), hierarchy: { nodes, levelNames: ['Country', 'County'] } };
  const tree = valueTree(variable);
  if (!tree) throw new Error('no tree');
  expect(levelsOf(variable, tree)).toEqual([
    { depth: 0, name: 'Country', values: [0] },
    { depth: 1, name: 'County', values: [1, 2] },
    { depth: 2, name: null, values: [3] },
  ]);
  expect(childrenOf(tree, [0])).toEqual([1, 2]);
  expect(childrenOf(tree, [3])).toEqual([]);
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
