/** What a table says of itself, as the beginning of a publication. */
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Prefill } from '#shared/api/publish-answers.ts';
import type { Table } from '#shared/cube/table.ts';
import { pickLanguage, translator } from '#shared/messages/index.ts';
import { frequencyOfScale } from '#shared/publication/frequency.ts';
import { formatDay } from '#shared/time/calendar.ts';
import { parsePeriod } from '#shared/time/period.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import type { EngineContext } from '../context.ts';
import { openTable } from '../selection/open-table.ts';

/** The language of texts whose file names none. */
const UNNAMED = 'en';

/** `publish.prefill` @throws ProblemError `selection.unknown-table`. */
export function prefillFromTable(
  { db }: EngineContext,
  { tableId }: ParsedParams<'publish.prefill'>,
): Prefill {
  const { table, model } = openTable(db, tableId);
  const all = model.languages.map((language) => openTable(db, tableId, language).table);
  const byLanguage = <T>(pick: (one: Table) => T): Record<string, T> =>
    Object.fromEntries(all.map((one) => [one.language || UNNAMED, pick(one)]));
  const time = table.variables.find(({ role }) => role === 'time');
  const modified = table.lastUpdated ? stampToIso(table.lastUpdated)?.slice(0, 10) : undefined;
  const temporal = temporalOf(table);
  return {
    title: byLanguage(({ description, descriptionDefault, title }) =>
      descriptionDefault && description ? description : title,
    ),
    notes: byLanguage(describe),
    keywords: byLanguage(keywordsOf),
    primaryLanguage: table.language || UNNAMED,
    contact: contactOf(table),
    frequency: frequencyOfScale(time?.timeScale ?? null),
    ...(table.source ? { publisher: { name: table.source } } : {}),
    ...(table.source ? { provenance: byLanguage(({ source }) => source ?? '') } : {}),
    ...(modified ? { modified } : {}),
    ...(temporal ? { temporal } : {}),
    ...(table.link && URL.canParse(table.link) ? { sourceUrl: table.link } : {}),
  };
}

/** Contents, variables, units, reference time, and the notes that must stand with the numbers. */
function describe(table: Table): string {
  const t = translator(pickLanguage([table.language]));
  const distinct = (texts: readonly (string | null)[]) => [
    ...new Set(texts.filter((text): text is string => Boolean(text))),
  ];
  const contents = table.variables.find(({ role }) => role === 'contents');
  const facts = [
    [t('publish.about.contents'), contents ? contents.labels : [table.contentsText]],
    [t('publish.about.variables'), table.variables.map(({ label }) => label)],
    [t('publish.about.units'), distinct(table.contents.map(({ unit }) => unit))],
    [t('publish.about.reference'), distinct(table.contents.map((one) => one.referencePeriod))],
    [t('publish.about.source'), distinct([table.source])],
  ] as const;
  const lines = facts.flatMap(([name, texts]) =>
    texts.length === 0 ? [] : [`- ${name}: ${texts.join(', ')}`],
  );
  const notes = table.notes
    .filter(({ isMandatory, target }) => isMandatory && target.kind === 'table')
    .map(({ text }) => text.replaceAll(/#+/g, '\n').trim());
  return [lines.join('\n'), ...notes].join('\n\n');
}

function keywordsOf(table: Table): string[] {
  const words = [table.subjectArea, ...table.variables.map(({ label }) => label)];
  const known = new Set<string>();
  return words
    .map((word) => word.trim())
    .filter((word) => {
      const isNew = word !== '' && !known.has(word.toLowerCase());
      known.add(word.toLowerCase());
      return isNew;
    });
}

/** First day of the first period to last day of the last. */
function temporalOf(table: Table): Prefill['temporal'] {
  const time = table.variables.find(({ role }) => role === 'time');
  const periods = (time?.periods ?? []).flatMap((code) => {
    const period = code === null ? null : parsePeriod(code, time?.timeScale ?? null);
    return period ? [period] : [];
  });
  if (periods.length === 0) return undefined;
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  return { start: formatDay(start), end: formatDay(end - 1) };
}

const EMAIL = /[^\s<>()#,;:]+@[^\s<>()#,;:]+\.[^\s<>()#,;:.]+/;

/** `Name, office, #telephone, #mail`: the name is what comes first, the address what looks like one. */
function contactOf(table: Table): Prefill['contact'] {
  const [text = ''] = table.contents.flatMap(({ contact }) => contact ?? []);
  const email = EMAIL.exec(text)?.[0] ?? '';
  const [name = ''] = text.replaceAll(/#+/g, ',').split(',');
  return { name: name.trim() === email ? '' : name.trim(), email };
}
