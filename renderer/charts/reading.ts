/** Walking through a chart by keyboard: along the points and between the series. */
import type { Chart } from '#shared/chart/model.ts';

export interface ReadingPlace {
  readonly series: number;
  readonly point: number;
}

/** The place after a key; null where the key leaves, undefined where it is no reading key. */
export function moveReading(
  chart: Chart,
  from: ReadingPlace,
  key: string,
): ReadingPlace | null | undefined {
  const points = chart.series[from.series]?.points.length ?? 0;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const along = (point: number) => ({ ...from, point: within(point, points) });
  const between = (series: number) => ({ ...from, series: within(series, chart.series.length) });
  switch (key) {
    case 'ArrowRight':
      return along(from.point + 1);
    case 'ArrowLeft':
      return along(from.point - 1);
    case 'Home':
      return along(0);
    case 'End':
      return along(points - 1);
    case 'ArrowDown':
      return between(from.series + 1);
    case 'ArrowUp':
      return between(from.series - 1);
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
