/**
 * Browsers cap the size of a scrolled element at some ten million px. Above `LONGEST_TRACK_PX` the
 * scroll bar therefore stands for more than its own length, and positions are mapped.
 */
export const LONGEST_TRACK_PX = 8_000_000;

/** The length that the scrolled element is really given. */
export function trackLength(contentLength: number): number {
  return Math.min(contentLength, LONGEST_TRACK_PX);
}

/** Content px per scrolled px, 1 where nothing needs mapping. */
export function mapScale(contentLength: number, viewport: number): number {
  const track = trackLength(contentLength);
  if (track === contentLength || track <= viewport) return 1;
  return (contentLength - viewport) / (track - viewport);
}

/** A position in the content, kept inside it. */
export function clampOffset(offset: number, contentLength: number, viewport: number): number {
  return Math.max(0, Math.min(offset, contentLength - viewport));
}
