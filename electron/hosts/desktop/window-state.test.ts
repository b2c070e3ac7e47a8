import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fitToDisplays, readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'statdesk-window-'));
const path = join(folder, 'window.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('the window comes back as it was left', () => {
  const state = { bounds: { x: 10, y: 20, width: 900, height: 700 }, isMaximized: true };
  writeWindowState(path, state);
  expect(readWindowState(path)).toEqual(state);
});

test.each([
  '',
  'null',
  '{"bounds":{"width":"1"}}',
  '{"bounds":{"width":0,"height":0},"isMaximized":true}',
])('a state that cannot be read (%j) gives the first size', (text) => {
  writeFileSync(path, text);
  expect(readWindowState(path)).toEqual({
    bounds: { width: 1280, height: 800 },
    isMaximized: false,
  });
});

describe('displays that changed', () => {
  const left = { x: 0, y: 0, width: 1920, height: 1040 };
  const right = { x: 1920, y: 0, width: 1280, height: 1000 };

  test('a window on the second display stays there', () => {
    const bounds = { x: 2000, y: 100, width: 1000, height: 800 };
    expect(fitToDisplays(bounds, [left, right])).toEqual(bounds);
  });

  test('a window on a display that is gone comes back', () => {
    const bounds = { x: 2000, y: 100, width: 1000, height: 800 };
    expect(fitToDisplays(bounds, [left])).toEqual({ width: 1000, height: 800 });
  });

  test('a title bar above or below every display is not reachable', () => {
    for (const y of [-50, 1030]) {
      const bounds = { x: 0, y, width: 1000, height: 800 };
      expect(fitToDisplays(bounds, [left])).not.toHaveProperty('y');
    }
  });

  test('a window is never larger than the displays', () => {
    expect(fitToDisplays({ x: 0, y: 0, width: 5000, height: 5000 }, [left])).toEqual(left);
  });
});
