/** Codelists as the files that other programs read: `.agg`, and the `.vs` that leads to it. */
import type { CodelistText } from '#shared/api/answers.ts';
import type { GroupingDraft } from '#shared/codelist/own-grouping.ts';

interface WrittenValueSet {
  readonly fileName: string;
  readonly name: string;
  readonly label: string;
  readonly domains: readonly string[];
  readonly groupings: readonly string[];
  readonly values: readonly { readonly code: string; readonly label: string }[];
}

export function writeValueSet(valueSet: WrittenValueSet): CodelistText {
  const { fileName, name, label, domains, groupings, values } = valueSet;
  const lines = [
    '[Descr]',
    `Name=${flat(name)}`,
    `Prestext=${flat(label)}`,
    'Type=V',
    ...(groupings.length > 0 ? numbered('Aggreg', groupings) : []),
    ...numbered('Domain', domains),
    ...numbered(
      'Valuecode',
      values.map(({ code }) => code),
    ),
    ...numbered(
      'Valuetext',
      values.map((value) => value.label),
    ),
  ];
  return { fileName, text: joined(lines) };
}

export function writeGrouping(
  fileName: string,
  valueSet: string,
  { name, groups }: GroupingDraft,
): CodelistText {
  const [, ...codes] = numbered(
    '',
    groups.map(({ code }) => code),
  );
  const lines = [
    '[Aggreg]',
    `Name=${flat(name)}`,
    `Valueset=${flat(valueSet)}`,
    ...codes,
    ...numbered(
      'Aggtext',
      groups.map(({ label }) => label),
    ),
    ...groups.flatMap(({ code, members }) => numbered(code, members)),
  ];
  return { fileName, text: joined(lines) };
}

function numbered(section: string, entries: readonly string[]): readonly string[] {
  return [`[${flat(section)}]`, ...entries.map((entry, at) => `${at + 1}=${flat(entry)}`)];
}

/** A text takes one line. */
function flat(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

/** Nothing in the files declares their encoding: a byte order mark does, where it is needed. */
function joined(lines: readonly string[]): string {
  const text = `${lines.join('\r\n')}\r\n`;
  return /^[\0-\x7F]*$/.test(text) ? text : `\uFEFF${text}`;
}
