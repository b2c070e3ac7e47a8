/** The whole chart: what its kind makes, with title, symbols, notes, source and summary around it. */
import { STATUS_NUMBER } from '../cube/status.ts';
import { symbolMeaning, symbolWords } from '../numbers/symbols.ts';
import type { ChartAnswer } from './answer.ts';
import type { ChartKind } from './kinds/kind.ts';
import type { Chart, ChartOptions } from './model.ts';
import type { FreeVariable, Shape } from './shape.ts';
import { shapeFor } from './suggest.ts';
import { summarize } from './summary.ts';
import type { ChartWords } from './words.ts';

/** Optional notes in one picture; mandatory ones are always all there. */
const MOST_OPTIONAL_NOTES = 4;

export function buildChart(
  kind: ChartKind,
  answer: ChartAnswer,
  options: ChartOptions,
  words: ChartWords,
): Chart {
  const shape = shapeFor(kind, answer, options.contents);
  const body = kind.build(shape, options, words);
  const { only } = shape.part;
  const { drawnAt, ...drawn } = body;
  const remarks = [
    ...drawnAt.map(({ variable, values }) =>
      words.t('chart.remark.drawn-at', { variable: variable.label, value: values[0]?.label ?? '' }),
    ),
    ...body.remarks,
    ...(only ? [words.t('chart.remark.one-unit', { contents: only.label })] : []),
  ];
  const chart = {
    ...drawn,
    drawnAt: drawnAt.map(({ variable, values }) => ({
      variable: variable.code,
      value: values[0]?.code ?? '',
    })),
    kind: kind.id,
    remarks,
    title: titleOf(answer, shape),
    subtitle: subtitleOf(shape, drawnAt, body.plot.mark === 'point'),
    language: answer.language,
    symbols: symbolsOf(body, answer, words),
    notes: notesOf(answer, words),
    source: sourceOf(answer, words),
    tableId: answer.tableId,
  };
  return { ...chart, summary: summarize(chart, kind, words) };
}

/** The contents, and the one part of the whole that is shown. */
function titleOf(answer: ChartAnswer, { single, free }: Shape): string {
  const own = [...single, ...free].find((each) => each.variable.role === 'contents');
  const labels = own?.values.map((value) => value.label) ?? [];
  const [label] = labels;
  const contents =
    labels.length === 1 && label ? joinContents(answer.contentsText, label) : answer.contentsText;
  const parts = single
    .filter((each) => each.variable.role !== 'contents' && each.variable.role !== 'time')
    .flatMap((each) => each.values.filter((value) => !value.isWhole).map((value) => value.label));
  return [contents, ...parts].filter(Boolean).join(', ');
}

function joinContents(text: string, label: string): string {
  const [a, b] = [text.toLowerCase(), label.toLowerCase()];
  if (a.includes(b)) return text;
  return b.includes(a) ? label : `${text}: ${label}`;
}

function subtitleOf(shape: Shape, drawnAt: readonly FreeVariable[], hasTwoUnits: boolean): string {
  const { answer } = shape.part;
  const wholes = shape.single.flatMap((each) =>
    each.values.filter((value) => value.isWhole).map((value) => value.label),
  );
  const cut = drawnAt.filter(({ variable }) => variable.role !== 'time');
  const own = drawnAt.find(({ variable }) => variable.role === 'time');
  const time = own ?? shape.time ?? shape.single.find((each) => each.variable.role === 'time');
  const periods = time?.values.map((value) => value.label) ?? [];
  const [first] = periods;
  const last = periods.at(-1);
  const period = first === last ? first : `${first}–${last}`;
  const unit = hasTwoUnits ? '' : shape.contents.unit;
  const names = cut.flatMap(({ values }) => values.map((value) => value.label));
  return [unit, ...wholes, ...names, ...answer.fixed, period].filter(Boolean).join(' · ');
}

function symbolsOf(
  { series }: Pick<Chart, 'series'>,
  answer: ChartAnswer,
  words: ChartWords,
): Chart['symbols'] {
  const cells = series.flatMap(({ points }) =>
    points.flatMap(({ cell, baseCell }) => (baseCell === null ? [cell] : [cell, baseCell])),
  );
  const present = new Set(cells.map((cell) => answer.status[cell] ?? STATUS_NUMBER));
  present.delete(STATUS_NUMBER);
  return [...present].toSorted().map((status) => {
    const text = answer.symbols[status] ?? '';
    const meaning = symbolWords(text) === null ? words.t(symbolMeaning(status), { status }) : '';
    return { text, meaning };
  });
}

function notesOf(answer: ChartAnswer, words: ChartWords): Chart['notes'] {
  const mandatory = answer.notes.filter((note) => note.isMandatory);
  const optional = answer.notes.filter((note) => !note.isMandatory);
  const rest = optional.length - MOST_OPTIONAL_NOTES;
  const more =
    rest > 0 ? [{ text: words.t('chart.more-notes', { count: rest }), isMandatory: false }] : [];
  return [...mandatory, ...optional.slice(0, MOST_OPTIONAL_NOTES), ...more].map((note) => ({
    ...note,
    text: note.text.replaceAll(/\s*#+\s*/g, ' ').trim(),
  }));
}

function sourceOf(answer: ChartAnswer, words: ChartWords): string {
  const table = words.t('chart.source.table', { table: answer.tableId });
  const source = answer.source ? words.t('chart.source', { source: answer.source, table }) : table;
  return answer.updated
    ? `${source} · ${words.t('chart.source.updated', { date: words.date(isoDay(answer.updated)) })}`
    : source;
}

/** `20260220 08:00` and `2026-02-20T08:00:00Z` alike as `2026-02-20`; anything else as it stands. */
function isoDay(written: string): string {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : written;
}
