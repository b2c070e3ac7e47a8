/** What lists and searches show of a table, taken from its model once, when it is published. */

import { z } from 'zod';
import { foldText } from '#shared/cube/fold.ts';
import { titleAt } from '#shared/cube/localize.ts';
import type { TableModel, Texts, VariableModel } from '#shared/cube/model.ts';
import { parsePeriod } from '#shared/time/period.ts';
import { newestStamp, stampToIso } from '#shared/time/stamp.ts';

const listTexts = z.array(
  z.object({
    language: z.string(),
    title: z.string(),
    contents: z.string(),
    variables: z.array(z.string()),
    source: z.string().nullable(),
    // Lists that were made before these were kept do without.
    description: z.string().default(''),
    subjectCode: z.string().default(''),
    timeScale: z.enum(['A', 'H', 'T', 'Q', 'M', 'W', 'D']).nullable().default(null),
    firstCode: z.string().default(''),
    lastCode: z.string().default(''),
    hasContents: z.boolean().default(true),
  }),
);

/** Per language, default first. */
export type ListTexts = z.output<typeof listTexts>;

export function makeListTexts(model: TableModel): ListTexts {
  const time = model.variables.find((variable) => variable.isTime);
  // Codes that are only positions say nothing of time.
  const names = time?.codesAreSynthetic ? time.labels[0] : time?.codes;
  const [firstCode, lastCode] = timeEnds(time, (at) => names?.[at] ?? '');
  return model.languages.map((language, at) => {
    const text = (texts: Texts) => texts[at] ?? texts[0] ?? '';
    return {
      language,
      title: titleAt(model, at),
      contents: text(model.texts.contents),
      variables: model.variables.map((variable) => text(variable.name) || variable.code),
      source: text(model.texts.source) || null,
      description: text(model.texts.description),
      subjectCode: model.facts.subjectCode,
      timeScale: time?.timeScale ?? null,
      firstCode: firstCode ?? '',
      lastCode: lastCode ?? '',
      hasContents: model.variables.some((variable) => variable.isContents),
    };
  });
}

export function parseListTexts(json: string): ListTexts {
  return listTexts.parse(JSON.parse(json));
}

/** The texts of the wanted language, related ones (`nb` for `no`) included, else of the default. */
export function pickTexts(texts: ListTexts, language: string | undefined): ListTexts[number] {
  const wanted = language?.toLowerCase();
  const found =
    texts.find((one) => one.language.toLowerCase() === wanted) ??
    (wanted && NORWEGIAN.has(wanted)
      ? texts.find((one) => NORWEGIAN.has(one.language.toLowerCase()))
      : undefined) ??
    texts[0];
  if (!found) throw new Error('a table without texts');
  return found;
}

const NORWEGIAN: ReadonlySet<string> = new Set(['no', 'nb', 'nn']);

/** First and last period in time order, whatever the file's order. */
export function periodRange(model: TableModel): { first: string | null; last: string | null } {
  const time = model.variables.find((variable) => variable.isTime);
  const [first, last] = timeEnds(time, (at) => time?.labels[0]?.[at] ?? time?.codes[at] ?? null);
  return { first, last };
}

/** What `read` gives for the oldest and the newest value of the time variable. */
function timeEnds(
  time: VariableModel | undefined,
  read: (at: number) => string | null,
): readonly [oldest: string | null, newest: string | null] {
  if (!time || time.codes.length === 0) return [null, null];
  const period = (at: number) =>
    parsePeriod(time.periods?.[at] ?? time.codes[at] ?? '', time.timeScale)?.code ?? '';
  const end = time.codes.length - 1;
  return period(0) <= period(end) ? [read(0), read(end)] : [read(end), read(0)];
}

/** Newest LAST-UPDATED of the contents, else CREATION-DATE; null where neither can be read. */
export function updatedAt(model: TableModel): string | null {
  const newest = newestStamp(model.contents.flatMap(({ lastUpdated }) => lastUpdated ?? []));
  return stampToIso(newest ?? '') ?? stampToIso(model.facts.creationDate ?? '');
}

export interface SearchTexts {
  /** Names that the table has beside the id that the catalog gives it. */
  readonly ids: string;
  readonly title: string;
  readonly contents: string;
  readonly variables: string;
  readonly values: string;
  readonly subject: string;
  readonly source: string;
  readonly notes: string;
  /** Lines `place TAB variable TAB text`, as they are shown. */
  readonly hints: string;
}

export type HintPlace = 'variable' | 'value' | 'note' | 'subject' | 'source';

/** All words of a table in all its languages, folded for the index, with the lines that explain a hit. */
export function makeSearchTexts(model: TableModel): SearchTexts {
  const all = (...texts: Texts[]) => [...new Set(texts.flat().filter((text) => text))].join('\n');
  const hints = new Set<string>();
  const hint = (place: HintPlace, variable: string, texts: Iterable<string>) => {
    const head = `${place}\t${oneLine(variable)}\t`;
    for (const text of texts) hints.add(head + oneLine(text));
  };
  const values = new Set<string>();
  const variables = new Set<string>();
  for (const variable of model.variables) {
    model.languages.forEach((_, at) => {
      const name = variable.name[at];
      if (name) {
        variables.add(name);
        hint('variable', name, [name]);
      }
      const labels = variable.labels[at] ?? [];
      for (const label of labels) values.add(label);
      hint('value', name ?? variable.code, labels);
    });
    variables.add(variable.code);
    if (!variable.codesAreSynthetic) for (const code of variable.codes) values.add(code);
  }
  const written = (texts: Texts) => texts.flatMap((text) => text || []);
  hint('subject', '', written(model.texts.subjectArea));
  hint('source', '', written(model.texts.source));
  const notes = new Set(model.notes.map(({ text }) => text));
  hint('note', '', notes);
  const { texts, facts } = model;
  const titles = model.languages.map((_, at) => titleAt(model, at));
  return {
    ids: foldText([facts.matrix, facts.tableId ?? ''].join(' ')),
    title: foldText([...new Set(titles), all(texts.description)].join('\n')),
    contents: foldText(all(texts.contents)),
    variables: foldText([...variables].join('\n')),
    values: foldText([...values].join('\n')),
    subject: foldText(all(texts.subjectArea, texts.synonyms, [facts.subjectCode])),
    source: foldText(all(texts.source, texts.database, texts.survey)),
    notes: foldText([...notes, all(texts.info)].join('\n')),
    hints: [...hints].join('\n'),
  };
}

const BREAKS = /[\t\r\n]+/g;
const oneLine = (text: string): string => text.replace(BREAKS, ' ');
