import { stampToIso } from '#shared/time/stamp.ts';

/** A date as the file writes it (`20260220 08:00`) as ISO text; anything else as it is. */
export function isoOf(written: string): string {
  return stampToIso(written) ?? written;
}
