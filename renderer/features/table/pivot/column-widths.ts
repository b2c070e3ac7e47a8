/** Widths of columns from what they hold: their widest number, or their label on two lines. */
const NARROWEST = 64;
const WIDEST = 240;
const LABEL_LINES = 2;
const MOST_LABEL_LINES = 3;
export const LINE_PX = 18;

export type MeasureText = (text: string) => number;

/**
 * @param longestNumber  px of the widest formatted number of the column.
 * @param label  The column's own label, null where labels are drawn across several columns.
 * @param padding  px at both sides together.
 */
export function columnWidth(
  longestNumber: number,
  label: string | null,
  padding: number,
  measure: MeasureText,
): number {
  let wanted = longestNumber;
  if (label) {
    const word = label.split(/\s+/).reduce((most, each) => Math.max(most, measure(each)), 0);
    wanted = Math.max(wanted, word, measure(label) / LABEL_LINES + (label.includes(' ') ? 8 : 0));
    if (!label.includes(' ')) wanted = Math.max(wanted, measure(label));
  }
  return Math.ceil(Math.max(NARROWEST, Math.min(WIDEST, wanted + padding + 1)));
}

/** Lines that a label takes in a column, 1 to 3. */
export function labelLines(label: string, width: number, measure: MeasureText): number {
  let lines = 1;
  let used = 0;
  for (const word of label.split(/\s+/)) {
    if (used > 0 && used + measure(word) > width) {
      lines++;
      used = 0;
    }
    used += measure(`${word} `);
  }
  return Math.min(MOST_LABEL_LINES, lines);
}
