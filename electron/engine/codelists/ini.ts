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

export interface IniFile {
  /** In file order. */
  readonly sections: readonly IniSection[];
  /** Lines that are neither section nor entry, or entries before the first section; from 1. */
  readonly strays: readonly number[];
}

/** Blank lines, and lines that begin with `;`, say nothing. */
export function parseIni(text: string): IniFile {
  const sections: { name: string; line: number; entries: IniEntry[] }[] = [];
  const strays: number[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .forEach((written, index) => {
      const content = written.trim();
      const line = index + 1;
      if (content === '' || content.startsWith(';')) return;
      const isSection = content.startsWith('[') && content.endsWith(']');
      if (isSection) {
        sections.push({ name: content.slice(1, -1).trim(), line, entries: [] });
        return;
      }
      const at = content.indexOf('=');
      const section = sections.at(-1);
      if (at < 1 || !section) {
        strays.push(line);
        return;
      }
      const entry = { key: content.slice(0, at).trim(), value: content.slice(at + 1).trim(), line };
      section.entries.push(entry);
    });
  return { sections, strays };
}

/** Of Windows, Unix and the oldest Macintosh. */
export const LINE_END = /\r\n|\r|\n/;

/** The first section of a name: as written, else in another letter case. */
export function findSection(sections: readonly IniSection[], name: string): IniSection | null {
  const wanted = name.toLowerCase();
  return (
    sections.find((section) => section.name === name) ??
    sections.find((section) => section.name.toLowerCase() === wanted) ??
    null
  );
}

/** A key in any letter case; null where it is missing. */
export function findEntry(section: IniSection | null, key: string): IniEntry | null {
  return section?.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase()) ?? null;
}

export type NumberedEntry = IniEntry & { readonly number: number };

export interface Numbered {
  readonly entries: readonly NumberedEntry[];
  readonly wasSorted: boolean;
}

/** Entries whose key is a number, in file order, or by number where the file does not ascend. */
export function numbered(section: IniSection | null): Numbered {
  const entries = (section?.entries ?? []).flatMap((entry) =>
    isNumber(entry.key) ? [{ ...entry, number: Number(entry.key) }] : [],
  );
  const wasSorted = entries.some(({ number }, index) => number < (entries[index - 1]?.number ?? 0));
  return {
    entries: wasSorted ? entries.toSorted((a, b) => a.number - b.number) : entries,
    wasSorted,
  };
}

/** Lines of a section of numbered entries whose keys are none. */
export function unnumbered(section: IniSection | null): readonly number[] {
  return (section?.entries ?? []).flatMap(({ key, line }) => (isNumber(key) ? [] : [line]));
}

function isNumber(key: string): boolean {
  return /^\d{1,9}$/.test(key);
}
