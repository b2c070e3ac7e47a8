import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const boundsSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
});

const stateSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() });

/** Place and size of the window, in screen pixels that do not count the display's scale. */
export interface Bounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Bounds;
  readonly isMaximized: boolean;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FIRST: WindowState = { bounds: { width: 1280, height: 800 }, isMaximized: false };

/** The window as it was left; the first size where nothing readable was kept. */
export function readWindowState(path: string): WindowState {
  try {
    const { bounds, isMaximized } = stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const { x, y, width, height } = bounds;
    return {
      bounds: { width, height, ...(x !== undefined && y !== undefined && { x, y }) },
      isMaximized,
    };
  } catch {
    return FIRST;
  }
}

export function writeWindowState(path: string, state: WindowState): void {
  writeFileSync(path, JSON.stringify(state));
}

/** How much of a window must be on a display for its title bar to be reached. */
const REACHABLE = { width: 100, height: 40 };

/** The bounds, without their place where no display shows it any more, and not larger than the largest display. */
export function fitToDisplays(bounds: Bounds, workAreas: readonly Area[]): Bounds {
  const { x, y, width, height } = bounds;
  const isReachable = workAreas.some(
    (area) =>
      x !== undefined &&
      y !== undefined &&
      Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= REACHABLE.width &&
      y >= area.y &&
      y <= area.y + area.height - REACHABLE.height,
  );
  const size = {
    width: Math.min(width, Math.max(...workAreas.map((area) => area.width))),
    height: Math.min(height, Math.max(...workAreas.map((area) => area.height))),
  };
  return isReachable && x !== undefined && y !== undefined ? { x, y, ...size } : size;
}
