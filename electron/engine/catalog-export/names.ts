/** Names that every database takes: small letters, digits and underscores, none twice. */

/** Words that are columns of every table here. */
const TAKEN_COLUMNS: readonly string[] = ['value', 'symbol', 'part_year'];

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
};

/** A name of the text; empty where it has no letter or digit that can stand in one. */
function plainName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøßđðþłœ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50);
  return /^\d/.test(plain) ? `t_${plain}` : plain;
}

/** The name with the first number that makes it new. */
function newName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(next)) return next;
  }
}

/** @param taken  Names of other tables. */
export function tableName(id: string, taken: ReadonlySet<string>): string {
  return newName(plainName(id) || 'table', taken);
}

/** One per variable: of its code, or of its text where the code says nothing to people. */
export function columnNames(
  variables: readonly { readonly code: string; readonly label: string }[],
): readonly string[] {
  const taken = new Set(TAKEN_COLUMNS);
  return variables.map(({ code, label }) => {
    const name = newName(plainName(code) || plainName(label) || 'variable', taken);
    taken.add(name);
    return name;
  });
}
