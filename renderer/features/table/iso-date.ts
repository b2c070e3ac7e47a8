import { stampToIso } from '#shared/time/stamp.ts';

/**
 * A date as the file writes it (`20260220 08:00`) as ISO text; anything else as it is. Files name no
 * zone, so none is given on: the reader sees the hour that was written.
 */
export function isoOf(written: string): string {
  return stampToIso(written)?.replace(/Z$/, '') ?? written;
}
