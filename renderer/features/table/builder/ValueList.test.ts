import { fireEvent, render, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLanguage } from '#renderer/shell/language.svelte.ts';
import { provideLanguage } from '#renderer/ui/language.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { regionVariable } from '../example-table.ts';
import ValueList from './ValueList.svelte';
import { valueTree } from './value-tree.ts';

type Props = ComponentProps<typeof ValueList>;

const onadd = vi.fn<Props['onadd']>();
const onremove = vi.fn<Props['onremove']>();
const onclosed = vi.fn<Props['onclosed']>();

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom lays nothing out; the list draws what fits its height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(280);
});

function show(more: Partial<Props> = {}) {
  const props: Props = {
    variable: regionVariable(),
    lang: 'en',
    listed: [0, 1, 2, 3],
    chosen: new Set([1]),
    query: '',
    tree: null,
    closed: new Set(),
    hits: null,
    markersOf: () => [],
    onclosed,
    onadd,
    onremove,
    ...more,
  };
  const inLanguage: typeof ValueList = (anchor, given) => {
    provideLanguage(createLanguage(() => DEFAULT_SETTINGS));
    return ValueList(anchor, given);
  };
  render(inLanguage, { props, context: new Map() });
}

describe('a flat list', () => {
  test('says what is chosen and how many there are', () => {
    show();
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(4);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Aldervik');
    expect(options[3]).toHaveAttribute('aria-setsize', '4');
    expect(options[3]).toHaveAttribute('aria-posinset', '4');
  });

  test('the space bar chooses, shift and an arrow extend, letters find', async () => {
    show();
    const list = screen.getByRole('listbox');
    list.focus();
    await fireEvent.keyDown(list, { key: ' ' });
    expect(onadd).toHaveBeenLastCalledWith([0]);
    await fireEvent.keyDown(list, { key: 'ArrowDown' });
    await fireEvent.keyDown(list, { key: ' ' });
    expect(onremove).toHaveBeenLastCalledWith([1]);
    await fireEvent.keyDown(list, { key: 'ArrowDown', shiftKey: true });
    expect(onadd).toHaveBeenLastCalledWith([1, 2]);
    await fireEvent.keyDown(list, { key: 'o' });
    await fireEvent.keyDown(list, { key: ' ' });
    expect(onadd).toHaveBeenLastCalledWith([3]);
  });

  test('all that is listed is chosen at once', async () => {
    show({ listed: [2, 3] });
    await fireEvent.keyDown(screen.getByRole('listbox'), { key: 'a', ctrlKey: true });
    expect(onadd).toHaveBeenLastCalledWith([2, 3]);
  });
});

describe('a hierarchy', () => {
  const variable = {
    ...regionVariable(),
    hierarchy: {
      nodes: [
        { code: '00', parent: null },
        { code: '01', parent: '00' },
        { code: '02', parent: '01' },
        { code: '03', parent: '00' },
      ],
      levelNames: [],
      levelsOpen: null,
    },
  };
  const tree = valueTree(variable);

  test('is a tree that says its levels', () => {
    show({ variable, tree });
    expect(screen.getByRole('treeitem', { name: /Brask/ })).toHaveAttribute('aria-level', '3');
    expect(screen.getByRole('treeitem', { name: /Østvik/ })).toHaveAttribute('aria-posinset', '2');
    expect(screen.getByRole('treeitem', { expanded: true, name: /Skerria/ })).toBeVisible();
    expect(screen.getByRole('treeitem', { name: /Østvik/ })).not.toHaveAttribute('aria-expanded');
  });

  test('opens and closes with the arrows', async () => {
    show({ variable, tree });
    const list = screen.getByRole('tree');
    await fireEvent.keyDown(list, { key: 'ArrowRight' });
    await fireEvent.keyDown(list, { key: 'ArrowLeft' });
    expect(onclosed).toHaveBeenLastCalledWith(1, true);
    await fireEvent.keyDown(list, { key: 'ArrowDown' });
    await fireEvent.keyDown(list, { key: 'ArrowLeft' });
    await fireEvent.keyDown(list, { key: ' ' });
    expect(onremove, 'the value above is the current one').toHaveBeenLastCalledWith([1]);
  });

  test('a closed branch opens, and choosing all takes what it hides', async () => {
    show({ variable, tree, listed: [0, 1, 3], closed: new Set([1]) });
    const list = screen.getByRole('tree');
    await fireEvent.keyDown(list, { key: 'ArrowDown' });
    await fireEvent.keyDown(list, { key: 'ArrowRight' });
    expect(onclosed).toHaveBeenLastCalledWith(1, false);
    await fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    expect(onadd).toHaveBeenLastCalledWith([0, 1, 2, 3]);
  });

  test('choosing all of a search leaves out what only leads to a hit', async () => {
    show({ variable, tree, listed: [0, 1, 2], hits: new Set([2]), query: 'brask' });
    await fireEvent.keyDown(screen.getByRole('tree'), { key: 'a', ctrlKey: true });
    expect(onadd).toHaveBeenLastCalledWith([2]);
  });
});
