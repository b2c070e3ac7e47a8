/** Texts that a spreadsheet would run as a formula when it opens a text file. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d))/;

/** The text with a leading apostrophe where a spreadsheet could take it for a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
