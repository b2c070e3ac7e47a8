/** TIMEVAL in all the forms that files have. */
import type { TimeScale } from '#shared/cube/model.ts';
import { expandPeriods, parsePeriod } from '#shared/time/period.ts';
import { parseScale } from '#shared/time/scale.ts';

interface TimeVal {
  readonly scale: TimeScale | null;
  /** As written: `A1`. */
  readonly scaleName: string;
  readonly isStandardScale: boolean;
  readonly form: 'list' | 'interval' | 'malformed';
  /** Time texts, an interval spelled out; empty where there are none that can be used. */
  readonly times: readonly string[];
}

const TLIST = /^\s*TLIST\s*\(\s*([^,)\s"]*)\s*(?:,([^)]*))?\)?\s*,?(.*)$/is;
const SPAN = /^\s*"([^"]*)"\s*-\s*"([^"]*)"\s*$/;

/** @param valueCount  Tells `"2018-2020"` as the one time of one value from an interval. */
export function parseTimeVal(raw: string, valueCount: number): TimeVal {
  const found = TLIST.exec(raw);
  if (!found) {
    return { scale: null, scaleName: '', isStandardScale: false, form: 'malformed', times: [] };
  }
  const scaleName = found[1] ?? '';
  const parsed = parseScale(scaleName);
  const scale = parsed?.scale ?? null;
  const common = { scale, scaleName, isStandardScale: parsed?.isStandard ?? false };
  const inside = found[2] ?? '';
  const list = inside.trim() === '' ? (found[3] ?? '') : inside;
  const strings = [...list.matchAll(/"([^"]*)"/g)].map(([, text]) => text?.trim() ?? '');

  const span = SPAN.exec(list) ?? (valueCount === 1 ? null : spanInOneString(strings));
  if (span && scale) {
    const times = spelledOut(span[1] ?? '', span[2] ?? '', scale);
    if (times) return { ...common, form: 'interval', times };
  }
  if (inside.trim() !== '') {
    const times = strings.flatMap((text) => text.split(',')).map((text) => text.trim());
    return { ...common, form: 'malformed', times };
  }
  return { ...common, form: span ? 'malformed' : 'list', times: strings };
}

function spanInOneString(strings: readonly string[]): RegExpExecArray | null {
  return strings.length === 1 ? /^([^-]+)-([^-]+)$/.exec(strings[0] ?? '') : null;
}

function spelledOut(first: string, last: string, scale: TimeScale): readonly string[] | null {
  const from = parsePeriod(first, scale);
  const to = parsePeriod(last, scale);
  return from && to && (expandPeriods(from, to)?.map(({ code }) => code) ?? null);
}
