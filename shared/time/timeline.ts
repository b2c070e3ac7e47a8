/** Time as files for people write it, beyond the forms of the PX format. */
import type { TimeScale } from '../cube/model.ts';
import { type Period, parsePeriod } from './period.ts';

/** Beyond these years a number is a number. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

const SCALES: readonly TimeScale[] = ['A', 'Q', 'H', 'T', 'M', 'W', 'D'];

/** The period that a text is; null for what is none. Without a scale, the likeliest. */
export function readPeriod(text: string, scale: TimeScale | null): Period | null {
  const period = parsePeriod(yearFirst(text.trim()), scale);
  return period && period.year >= FIRST_YEAR && period.year <= LAST_YEAR ? period : null;
}

/** `Q1 2024`, `1/2024`, `01.2024` and `31.12.2024` with the year first; anything else as it is. */
function yearFirst(text: string): string {
  const part = /^([A-Z]?)\s?(\d{1,2})[ ./-](\d{4})$/i.exec(text);
  if (part) return `${part[3]}${part[1] || 'M'}${part[2]}`;
  const day = /^(\d{1,2})[.](\d{1,2})[.](\d{4})$/.exec(text);
  if (day) return `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  return text;
}

export interface Timeline {
  readonly scale: TimeScale;
  /** Per text; null for those that are no period of the scale. */
  readonly periods: readonly (Period | null)[];
}

/** The scale under which most texts are periods; null where none is one. */
export function findTimeline(texts: readonly string[]): Timeline | null {
  let best: Timeline | null = null;
  let most = 0;
  for (const scale of SCALES) {
    const periods = texts.map((text) => readPeriod(text, scale));
    const known = periods.filter((period) => period !== null).length;
    if (known > most) {
      best = { scale, periods };
      most = known;
    }
  }
  return best;
}
