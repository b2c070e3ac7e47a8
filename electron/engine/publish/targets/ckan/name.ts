/** Names of CKAN datasets: 2 to 100 small ASCII letters, digits, `-` and `_`. */

const LONGEST = 100;
const RESERVED = new Set(['new', 'edit', 'search']);
const NAME = /^[a-z0-9_-]{2,100}$/;

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
  ı: 'i',
};

/** `Befolkning 2024` → `befolkning-2024`. Never empty. */
export function nameFromTitle(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[æøåäößđðþłœı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return isName(plain) ? plain : `dataset-${plain || '1'}`.slice(0, LONGEST);
}

export function isName(text: string): boolean {
  return NAME.test(text) && !RESERVED.has(text);
}

/** `name-2`, cut so that it stays a name. */
export function numberedName(name: string, number: number): string {
  const end = `-${number}`;
  return `${name.slice(0, LONGEST - end.length)}${end}`;
}
