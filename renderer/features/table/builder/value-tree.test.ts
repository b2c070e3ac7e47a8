import { describe, expect, test } from 'vitest';
import { regionVariable } from '../example-table.ts';
import { childrenOf, closedAtFirst, levelsOf, listTree, valueTree } from './value-tree.ts';

test('children follow their parents; what the hierarchy leaves out comes last', () => {
  const nodes = [
    { code: '02', parent: null },
    { code: '01', parent: '02' },
    { code: 'gone', parent: '02' },
    { code: '00', parent: 'gone' },
  ];
  const tree = valueTree({
    ...regionVariable(),
    hierarchy: { nodes, levelNames: [], levelsOpen: null },
  });
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
  const variable = {
    ...regionVariable(),
    hierarchy: { nodes, levelNames: ['Country', 'County'], levelsOpen: null },
  };
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
  const tree = valueTree({
    ...regionVariable(),
    hierarchy: { nodes, levelNames: [], levelsOpen: null },
  });
  expect(tree?.order).toEqual([1, 2, 0, 3]);
});

test('no hierarchy, no tree', () => {
  expect(valueTree(regionVariable())).toBeNull();
});

describe('a tree as a list', () => {
  const nodes = [
    { code: '00', parent: null },
    { code: '01', parent: '00' },
    { code: '02', parent: '01' },
    { code: '03', parent: '00' },
  ];
  const variable = { ...regionVariable(), hierarchy: { nodes, levelNames: [], levelsOpen: 2 } };
  const tree = valueTree(variable);
  if (!tree) throw new Error('no tree');

  test('what is below a closed value is not listed', () => {
    expect(listTree(tree, null, new Set())).toEqual([0, 1, 2, 3]);
    expect(listTree(tree, null, new Set([1]))).toEqual([0, 1, 3]);
    expect(listTree(tree, null, new Set([0, 1]))).toEqual([0]);
  });

  test('hits stand below the values they belong to, closed or not', () => {
    expect(listTree(tree, new Set([2]), new Set([0]))).toEqual([0, 1, 2]);
  });

  test('as many levels are open at first as the file asks for', () => {
    expect(closedAtFirst(variable, tree)).toEqual(new Set([1]));
    const unsaid = { ...variable, hierarchy: { ...variable.hierarchy, levelsOpen: null } };
    expect(closedAtFirst(unsaid, tree)).toEqual(new Set());
  });

  test('a value knows its place among those beside it', () => {
    expect(tree.siblings[3]).toEqual({ place: 2, count: 2 });
    expect(tree.siblings[2]).toEqual({ place: 1, count: 1 });
  });
});
