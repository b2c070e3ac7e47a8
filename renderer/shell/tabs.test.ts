import { describe, expect, test } from 'vitest';
import { closeTab, keepTab, NO_TABS, neighbourOf, openTab, stepFrom, type TabRow } from './tabs.ts';

const permanent = (id: string) => ({ id, title: id, isPreview: false });
const preview = (id: string) => ({ id, title: id, isPreview: true });
const ids = (row: TabRow) => row.open.map((tab) => tab.id);
const three = [permanent('a'), permanent('b'), permanent('c')].reduce(openTab, NO_TABS);

describe('opening', () => {
  test('a preview is replaced in its place by the next preview', () => {
    const row = [permanent('a'), preview('b'), permanent('c'), preview('d')].reduce(
      openTab,
      NO_TABS,
    );
    expect(ids(row)).toEqual(['a', 'd', 'c']);
  });

  test('a kept preview stays', () => {
    const kept = keepTab(openTab(NO_TABS, preview('a')), 'a');
    expect(ids(openTab(kept, preview('b')))).toEqual(['a', 'b']);
  });

  test('looking again at a permanent tab does not make it a preview', () => {
    const row = openTab(three, preview('b'));
    expect(ids(row)).toEqual(['a', 'b', 'c']);
    expect(row.open[1]?.isPreview).toBe(false);
  });
});

describe('closing', () => {
  test('the next tab shows, at the end the one before, and the place when none is left', () => {
    expect(neighbourOf(three, 'b')?.id).toBe('c');
    expect(neighbourOf(three, 'c')?.id).toBe('b');
    expect(neighbourOf(openTab(NO_TABS, permanent('a')), 'a')).toBeNull();
  });

  test('closed tabs come back, the last first, as permanent ones', () => {
    const row = closeTab(closeTab(openTab(three, preview('p')), 'a'), 'p');
    expect(ids(row)).toEqual(['b', 'c']);
    expect(row.closed.at(-1)).toEqual(permanent('p'));
    expect(openTab(row, permanent('p')).closed.map((tab) => tab.id)).toEqual(['a']);
  });
});

test('stepping goes round through the place', () => {
  expect(stepFrom(three, null, 1)).toBe('a');
  expect(stepFrom(three, 'c', 1)).toBeNull();
  expect(stepFrom(three, null, -1)).toBe('c');
});
