/** The sections of a `.vs` or `.agg` file: names in brackets, numbered entries below them. */

export interface IniEntry {
  /** Before the equals sign, trimmed. */
  readonly key: string;
  /** After it, trimmed. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export interface IniSection {
  /** As written, without brackets. */
  readonly name: string;
  readonly line: number;
  readonly entries: readonly IniEntry[];
}

/** In file order. Lines outside sections, without an equals sign or beginning with `;` are passed over. */
export function parseIni(text: string): readonly IniSection[] {
  const sections: { name: string; line: number; entries: IniEntry[] }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((written, index) => {
      const content = written.trim();
      const line = index + 1;
      const isSection = content.startsWith('[') && content.endsWith(']');
      if (isSection) {
        sections.push({ name: content.slice(1, -1).trim(), line, entries: [] });
        return;
      }
      const at = content.indexOf('=');
      if (at < 1 || content.startsWith(';')) return;
      const entry = { key: content.slice(0, at).trim(), value: content.slice(at + 1).trim(), line };
      sections.at(-1)?.entries.push(entry);
    });
  return sections;
}

/** The first section of a name: as written, else in another letter case. */
export function findSection(sections: readonly IniSection[], name: string): IniSection | null {
  const wanted = name.toLowerCase();
  return (
    sections.find((section) => section.name === name) ??
    sections.find((section) => section.name.toLowerCase() === wanted) ??
    null
  );
}

/** The value of a key in any letter case; "" where it is missing. */
export function entryValue(section: IniSection | null, key: string): string {
  return (
    section?.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value ?? ''
  );
}

/** Entries whose key is a number, in file order, or by number where the file does not ascend. */
export function numbered(section: IniSection | null): {
  readonly entries: readonly (IniEntry & { readonly number: number })[];
  readonly wasSorted: boolean;
} {
  const entries = (section?.entries ?? []).flatMap((entry) =>
    /^\d{1,9}$/.test(entry.key) ? [{ ...entry, number: Number(entry.key) }] : [],
  );
  const wasSorted = entries.some(({ number }, index) => number < (entries[index - 1]?.number ?? 0));
  return {
    entries: wasSorted ? entries.toSorted((a, b) => a.number - b.number) : entries,
    wasSorted,
  };
}
