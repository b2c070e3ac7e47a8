/** What a file of a database folder is, told by its name. Source: PxWeb's file databases. */

export type DatabaseFileKind =
  | 'value-set'
  | 'value-set-codes'
  | 'value-set-texts'
  | 'grouping'
  | 'alias'
  | 'menu'
  | 'link'
  | 'database-config'
  | 'metaid-config';

/** Kinds that become tables. */
export type TableFileKind = 'px' | 'delimited' | 'json-stat';

export type FileKind = TableFileKind | DatabaseFileKind | 'archive' | 'other';

export function isTableKind(kind: FileKind): kind is TableFileKind {
  return kind === 'px' || kind === 'delimited' || kind === 'json-stat';
}

export function fileKind(name: string): FileKind {
  const lower = name.toLowerCase();
  if (lower.endsWith('.px')) return 'px';
  if (/\.(csv|tsv|tab)$/.test(lower)) return 'delimited';
  if (/\.(json|jsonstat)$/.test(lower)) return 'json-stat';
  if (lower.endsWith('.zip')) return 'archive';
  if (lower.endsWith('.vs')) return 'value-set';
  if (lower.endsWith('.vsc')) return 'value-set-codes';
  if (lower.endsWith('.vsn')) return 'value-set-texts';
  if (lower.endsWith('.agg')) return 'grouping';
  if (lower.endsWith('.link')) return 'link';
  if (/^alias(_[a-z-]+)?\.txt$/.test(lower)) return 'alias';
  if (lower === 'menu.xml' || lower === 'menu2.xml') return 'menu';
  if (lower === 'database.config') return 'database-config';
  if (lower === 'metaid.config') return 'metaid-config';
  return 'other';
}

/** Language of an alias file: `Alias_sv.txt` is "sv", `Alias.txt` is "". */
export function aliasLanguage(name: string): string {
  return /^alias_([a-z-]+)\.txt$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Files that make their folder the beginning of a database. */
export function marksRoot(kind: FileKind): boolean {
  return kind === 'menu' || kind === 'database-config';
}

/** Folders that hold no tables, though value sets and groupings may lie there. */
export function isHiddenFolder(name: string): boolean {
  return name.startsWith('_') || name.startsWith('.');
}
