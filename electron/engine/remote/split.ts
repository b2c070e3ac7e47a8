/** A table cut into requests that a server's limit allows. */

/** Per variable of the answer: positions `from` to `to`, `to` not included. */
export type Piece = readonly Range[];

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Larger pieces would cost too much when they are lost, and hold the memory. */
const MOST_PIECE_CELLS = 1_000_000;

/** Most cells of one request. @param maxDataCells  What the server allows; 0 where it does not say. */
export function cellLimit(maxDataCells: number): number {
  return maxDataCells > 0 ? Math.min(MOST_PIECE_CELLS, maxDataCells) : MOST_PIECE_CELLS;
}

export function pieceCells(piece: Piece): number {
  return piece.reduce((cells, { from, to }) => cells * (to - from), 1);
}

/**
 * Cuts the variable with the most values into the fewest parts that fit, of nearly equal size; where
 * single values of it are still too much, the next one as well.
 *
 * @param sizes  Values per variable, each at least one.
 * @param limit  Most cells of a piece, at least one.
 */
export function planPieces(sizes: readonly number[], limit: number): readonly Piece[] {
  const whole = sizes.map((size) => ({ from: 0, to: size }));
  return cutToFit(whole, limit);
}

function cutToFit(piece: Piece, limit: number): readonly Piece[] {
  const cells = pieceCells(piece);
  const at = longest(piece);
  const range = piece[at];
  if (cells <= limit || !range) return [piece];
  const length = range.to - range.from;
  const perValue = cells / length;
  const parts = Math.ceil(length / Math.max(1, Math.floor(limit / perValue)));
  return cutRange(range, parts).flatMap((own) => cutToFit(replace(piece, at, own), limit));
}

/** Two pieces in place of one that was refused; none where it is a single cell. */
export function halve(piece: Piece): readonly Piece[] {
  const at = longest(piece);
  const range = piece[at];
  if (!range) return [];
  return cutRange(range, 2).map((own) => replace(piece, at, own));
}

/** The first of those with the most values; -1 where every one has a single value. */
function longest(piece: Piece): number {
  let at = -1;
  let most = 1;
  piece.forEach(({ from, to }, i) => {
    if (to - from > most) {
      at = i;
      most = to - from;
    }
  });
  return at;
}

function cutRange({ from, to }: Range, parts: number): readonly Range[] {
  const at = (part: number) => from + Math.round(((to - from) * part) / parts);
  return Array.from({ length: parts }, (_, part) => ({ from: at(part), to: at(part + 1) })).filter(
    (range) => range.to > range.from,
  );
}

function replace(piece: Piece, at: number, range: Range): Piece {
  return piece.map((own, i) => (i === at ? range : own));
}
