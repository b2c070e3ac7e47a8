/** Pseudo-random numbers from 0 to below 1 that are the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A smooth wave between -1 and 1 from whole-number arithmetic: `Math.sin` may differ in its last digit
 * between machines, and the committed files must not.
 */
export function wave(position: number, period: number): number {
  const phase = (((position % period) + period) % period) / period;
  const triangle = phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase;
  return triangle * (1.5 - 0.5 * triangle * triangle);
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
