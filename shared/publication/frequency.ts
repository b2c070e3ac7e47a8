/**
 * How often data are renewed: codes of the EU authority table for frequencies
 * (publications.europa.eu/resource/authority/frequency).
 */
import type { TimeScale } from '../cube/model.ts';

export const FREQUENCIES = [
  'UPDATE_CONT',
  'CONT',
  'HOURLY',
  'DAILY_3',
  'DAILY_2',
  'DAILY',
  'WEEKLY_3',
  'WEEKLY_2',
  'WEEKLY',
  'BIWEEKLY',
  'MONTHLY_3',
  'MONTHLY_2',
  'MONTHLY',
  'BIMONTHLY',
  'QUARTERLY',
  'ANNUAL_3',
  'ANNUAL_2',
  'ANNUAL',
  'BIENNIAL',
  'TRIENNIAL',
  'QUADRENNIAL',
  'QUINQUENNIAL',
  'DECENNIAL',
  'AS_NEEDED',
  'IRREG',
  'NEVER',
  'NOT_PLANNED',
  'OTHER',
  'UNKNOWN',
] as const;

export type Frequency = (typeof FREQUENCIES)[number];

const AUTHORITY = 'http://publications.europa.eu/resource/authority/frequency/';

export function frequencyUri(frequency: Frequency): string {
  return AUTHORITY + frequency;
}

const OF_SCALE: Readonly<Record<TimeScale, Frequency>> = {
  A: 'ANNUAL',
  H: 'ANNUAL_2',
  T: 'ANNUAL_3',
  Q: 'QUARTERLY',
  M: 'MONTHLY',
  W: 'WEEKLY',
  D: 'DAILY',
};

/** A table of quarters is mostly renewed every quarter. */
export function frequencyOfScale(scale: TimeScale | null): Frequency {
  return scale === null ? 'UNKNOWN' : OF_SCALE[scale];
}
