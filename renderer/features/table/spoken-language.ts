/** Codes under which Norwegian texts stand: files and servers write the older one. */
const NORWEGIAN: readonly string[] = ['nb', 'no', 'nn'];

/**
 * The language of a table that a reader of the interface understands best: the same one, a regional
 * form of it, or another code of the same one. Null where the table has none of these.
 */
export function spokenLanguage(languages: readonly string[], speaks: string): string | null {
  const base = (code: string) => code.toLowerCase().split('-')[0];
  const related = NORWEGIAN.includes(speaks) ? NORWEGIAN : [speaks];
  return (
    languages.find((code) => code.toLowerCase() === speaks) ??
    languages.find((code) => base(code) === speaks) ??
    languages.find((code) => related.includes(base(code) ?? '')) ??
    null
  );
}
