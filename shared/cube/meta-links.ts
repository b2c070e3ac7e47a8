/** META-ID: addresses of texts about a table, a variable or a value, by the patterns of its database. */

/** One address of `metaid.config`, in one language. */
export interface MetaPattern {
  readonly place: 'table' | 'variable' | 'value';
  /** Beginning of the META-IDs that it is for, without the colon after it. */
  readonly system: string;
  readonly relation: string;
  readonly mediaType: string;
  readonly language: string;
  /** With `{0}` for the text of the variable and `{1}` for that of the value. */
  readonly label: string;
  /** With `{0}`, `{1}` … for what stands behind the system in the META-ID, parted by colons. */
  readonly url: string;
}

export interface MetaLink {
  readonly relation: string;
  readonly metaId: string;
  readonly href: string;
  readonly label: string;
  readonly mediaType: string;
}

/**
 * @param metaIds  As META-ID gives them, parted by blanks or commas.
 * @param texts  Of the variable, and of the value.
 */
export function metaLinks(
  patterns: readonly MetaPattern[],
  place: MetaPattern['place'],
  metaIds: string | null,
  texts: readonly string[],
): readonly MetaLink[] {
  const own = patterns.filter((pattern) => pattern.place === place);
  if (own.length === 0 || metaIds === null) return [];
  return metaIds
    .split(/[\s,]+/)
    .filter((metaId) => metaId !== '')
    .flatMap((metaId) => own.flatMap((pattern) => linkOf(pattern, metaId, texts) ?? []));
}

function linkOf(pattern: MetaPattern, metaId: string, texts: readonly string[]): MetaLink | null {
  const { system, relation, mediaType } = pattern;
  if (!metaId.toLowerCase().startsWith(`${system.toLowerCase()}:`)) return null;
  const parts = metaId.slice(system.length + 1).split(':');
  const href = fill(pattern.url, parts.map(encodeURI));
  // An address with a part missing leads nowhere; other schemes are none that a reader should follow.
  if (/\{\d+\}/.test(href) || !/^https?:\/\//i.test(href)) return null;
  return { relation, metaId, href, label: fill(pattern.label, texts), mediaType };
}

function fill(pattern: string, parts: readonly string[]): string {
  return pattern.replaceAll(/\{(\d+)\}/g, (place, number) => parts[Number(number)] ?? place);
}
