/** The chart roles of the window's style, as colours that a canvas can use. */
import type { SeriesColour } from '#shared/chart/model.ts';

export interface ChartTheme {
  readonly surface: string;
  readonly raised: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly focus: string;
  readonly grid: string;
  readonly axis: string;
  readonly series: readonly string[];
  readonly total: string;
  readonly context: string;
  readonly font: string;
}

/** @param element  Any element in the page whose theme is wanted. */
export function readTheme(element: HTMLElement): ChartTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  // Custom properties come back as written; a colour comes back worked out.
  const colour = (role: string) => {
    probe.style.color = `var(${role})`;
    return getComputedStyle(probe).color;
  };
  const theme: ChartTheme = {
    surface: colour('--surface'),
    raised: colour('--raised'),
    text: colour('--text'),
    muted: colour('--chart-text'),
    border: colour('--border'),
    focus: colour('--focus'),
    grid: colour('--chart-grid'),
    axis: colour('--chart-axis'),
    series: Array.from({ length: 8 }, (_, index) => colour(`--chart-${index + 1}`)),
    total: colour('--chart-total'),
    context: colour('--chart-context'),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back whenever the theme changes; gives the way to stop that. */
export function watchTheme(changed: () => void): () => void {
  const queries = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ];
  const media = queries.map((query) => window.matchMedia(query));
  for (const query of media) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
  return () => {
    for (const query of media) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}

export function seriesColour(colour: SeriesColour, theme: ChartTheme): string {
  if (colour === 'total') return theme.total;
  return (colour === 'context' ? undefined : theme.series[colour]) ?? theme.context;
}
