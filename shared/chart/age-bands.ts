/** Ages in bands: `0–4 years`, `85+`, `90 and over`, read from codes or texts. */

export interface AgeBand {
  readonly from: number;
  /** Last year of age; null for the open last band. */
  readonly to: number | null;
}

const CLOSED = /^\D{0,12}(\d{1,3})\s*(?:-|–|—|to|til|till|à)\s*(\d{1,3})\b/;
const OPEN = /^\D{0,12}(\d{1,3})\s*(?:\+|[^\d\s-]*\s*(?:and|og|och|et|or|eller|ou|years|år|ans)\b)/;

export function parseAgeBand(text: string): AgeBand | null {
  const closed = CLOSED.exec(text);
  if (closed) {
    const [from, to] = [Number(closed[1]), Number(closed[2])];
    return to > from ? { from, to } : null;
  }
  const open = OPEN.exec(text);
  return open ? { from: Number(open[1]), to: null } : null;
}

/** Whether bands follow each other without a gap, all of one width; only the last may be open. */
export function areEqualBands(bands: readonly AgeBand[]): boolean {
  const [first] = bands;
  if (!first || first.to === null) return false;
  const width = first.to - first.from + 1;
  return bands.every((band, index) => {
    const isLast = index === bands.length - 1;
    const follows = band.from === first.from + index * width;
    return follows && (band.to === null ? isLast : band.to - band.from + 1 === width);
  });
}
