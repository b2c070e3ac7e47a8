/** A list as one line of text: items between commas; a comma of an item stands in quotes. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) => (/[",]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item))
    .join(', ');
}

export function splitList(text: string): readonly string[] {
  const items = [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)].map(
    ([, quoted, plain]) =>
      (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim(),
  );
  return [...new Set(items.filter((item) => item !== ''))];
}
