/** A change as people write it: with its sign, zero without. */
export function signed(
  number: (value: number, decimals?: number) => string,
  value: number,
  decimals?: number,
): string {
  return `${value > 0 ? '+' : ''}${number(value, decimals)}`;
}
