/** Comma separated values, in the layout of PxWebApi 2 or with one row per cell. */

import { z } from 'zod';
import type { CellBlock, Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import { aboutLines } from './about.ts';
import { ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun, numberWriter, runWriter, symbolTexts } from './cells.ts';
import type { Format } from './format.ts';
import { guardFormula } from './formula-guard.ts';
import { createOdometer, LABEL_KINDS, valueLabels, variableLabel } from './labels.ts';
import { toLongLayout } from './long.ts';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', space: ' ' } as const;

const csvOptions = z.strictObject({
  /** `table` as placed in stub and heading, `long` with one row per cell. */
  layout: z.enum(['table', 'long']).default('table'),
  separator: z.enum(['comma', 'semicolon', 'tab', 'space']).default('comma'),
  labels: z.enum(LABEL_KINDS).default('codes'),
  /** The title as first line. */
  title: z.boolean().default(false),
  /** Notes, units, source and dates below the table. */
  about: z.boolean().default(false),
  decimalSign: z.enum(['point', 'comma']).default('point'),
  /** How a cell without a number looks; `column`: empty, with its symbol in a column of its own. */
  symbols: z.enum(['text', 'empty', 'column']).default('text'),
  /** Keeps spreadsheets from running texts as formulas. Changes such texts: only for spreadsheets. */
  guardFormulas: z.boolean().default(false),
  byteOrderMark: z.boolean().default(false),
});

export type CsvOptions = z.output<typeof csvOptions>;

const LINE_FEED = 0x0a;
const QUOTE = 0x22;

export const csv: Format<CsvOptions> = {
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv; charset=UTF-8',
  options: csvOptions,
  suggested: {
    labels: 'texts',
    title: true,
    about: true,
    guardFormulas: true,
    byteOrderMark: true,
  },
  limit: null,
  async write(asPlaced, options, sink, task) {
    const dataset = options.layout === 'long' ? toLongLayout(asPlaced) : asPlaced;
    const separator = SEPARATORS[options.separator];
    const quote = (text: string) =>
      `"${(options.guardFormulas ? guardFormula(text) : text).replaceAll('"', '""')}"`;
    const writer = new ByteWriter(sink, options.decimalSign === 'comma' ? ',' : '.');

    if (options.byteOrderMark) writer.text('\uFEFF');
    if (options.title) {
      writer.text(`${quote(dataset.table.description ?? dataset.title)}\n`);
    }
    const withColumns = options.symbols === 'column';
    writeHeadLine(writer, dataset, options, quote, separator);
    await writeRows(writer, dataset, options, quote, separator, withColumns, task);
    if (options.about) {
      const lines = aboutLines(dataset).map((line) => line.map(quote).join(separator));
      const gap = dataset.stub.length === 0 ? '\n\n' : '\n';
      writer.text(`${gap}${lines.join('\n')}\n`);
    }
    await writer.flush();
  },
};

function writeHeadLine(
  writer: ByteWriter,
  dataset: Dataset,
  options: CsvOptions,
  quote: (text: string) => string,
  separator: string,
): void {
  const { stub, heading } = dataset;
  writer.text(
    stub.map((variable) => quote(variableLabel(variable, options.labels, ' - '))).join(separator),
  );
  const labels = heading.map((variable) => valueLabels(variable, options.labels, ' - '));
  const odometer = createOdometer(heading.map(({ codes }) => codes.length));
  for (let column = 0; column < dataset.columnCount; column++) {
    const label =
      heading.length === 0
        ? dataset.table.contentsText
        : labels.map((texts, i) => texts[odometer.positions[i] as number]).join(' ');
    writer.text(`${separator}${quote(label)}`);
    if (options.symbols === 'column') writer.text(`${separator}${quote(`${label} (status)`)}`);
    odometer.next();
  }
  writer.byte(LINE_FEED);
}

async function writeRows(
  writer: ByteWriter,
  dataset: Dataset,
  options: CsvOptions,
  quote: (text: string) => string,
  separator: string,
  withColumns: boolean,
  task: Parameters<Format['write']>[3],
): Promise<void> {
  const separatorByte = separator.charCodeAt(0);
  const writeNumber = numberWriter(dataset, writer, 'keep');
  const symbols = symbolTexts(dataset).map((text) => {
    const symbol = symbolField(text, options, quote, separator);
    if (options.symbols === 'text') return encodeText(symbol);
    return encodeText(options.symbols === 'empty' ? '' : `${separator}${symbol}`);
  });
  // A decimal comma between commas would be read as two fields.
  const quoteNumbers = options.decimalSign === 'comma' && options.separator === 'comma';
  const beginRow = rowLabels(writer, dataset, (variable, last) =>
    valueLabels(variable, options.labels, ' - ').map((text) =>
      encodeText(last ? quote(text) : `${quote(text)}${separator}`),
    ),
  );
  const { columnCount } = dataset;
  // The API ends a table without a stub right after its only line.
  const endsLines = dataset.stub.length > 0;
  let row = 0;
  let column = 0;
  const writeCell = (block: CellBlock, place: number) => {
    writer.byte(separatorByte);
    const status = block.status[place] as number;
    if (status !== 0) {
      writer.raw(symbols[status] as Uint8Array);
      return;
    }
    if (quoteNumbers) writer.byte(QUOTE);
    writeNumber(block, place, row, column);
    if (quoteNumbers) writer.byte(QUOTE);
    if (!withColumns) return;
    writer.byte(separatorByte);
    const mark = dataset.hasMarks ? dataset.markAt(row, column) : null;
    if (mark !== null) writer.text(symbolField(mark, options, quote, separator));
  };
  const writeRun = runWriter(dataset, writer, 'keep', separatorByte, symbols);
  const isOneByOne = quoteNumbers || withColumns || columnCount === 1;
  await eachRun(dataset, writer, task, (block, from, to) => {
    for (let place = from; place < to; ) {
      if (column === 0) beginRow();
      const end = isOneByOne ? place + 1 : Math.min(to, place + columnCount - column);
      if (isOneByOne) writeCell(block, place);
      else writeRun(block, place, end);
      column += end - place;
      place = end;
      if (column === columnCount) {
        column = 0;
        row++;
        if (endsLines) writer.byte(LINE_FEED);
      }
    }
  });
}

/** A symbol stands bare, unless it would be read as something else. */
function symbolField(
  text: string,
  options: CsvOptions,
  quote: (text: string) => string,
  separator: string,
): string {
  const needsGuard = options.guardFormulas && text.length > 1 && guardFormula(text) !== text;
  return needsGuard || text.includes(separator) || /["\r\n]/.test(text) ? quote(text) : text;
}

/**
 * A function that writes the stub labels of the next row. Labels are bytes made once; those of all
 * variables but the last stay as they are over many rows.
 */
function rowLabels(
  writer: ByteWriter,
  { stub }: Dataset,
  encode: (variable: DatasetVariable, isLast: boolean) => readonly Uint8Array[],
): () => void {
  if (stub.length === 0) return () => {};
  const labels = stub.map((variable, i) => encode(variable, i === stub.length - 1));
  const odometer = createOdometer(stub.map(({ codes }) => codes.length));
  const innermost = stub.length - 1;
  const lastLabels = labels[innermost] as readonly Uint8Array[];
  const longest = labels.map((texts) => Math.max(0, ...texts.map(({ length }) => length)));
  const outer = new Uint8Array(longest.slice(0, -1).reduce((sum, length) => sum + length, 0));
  /** Where the label of each outer variable begins, and where the last of them ends. */
  const starts = new Int32Array(stub.length);
  const joinFrom = (level: number) => {
    for (let at = level; at < innermost; at++) {
      const label = (labels[at] as readonly Uint8Array[])[odometer.positions[at] as number];
      const start = starts[at] as number;
      outer.set(label as Uint8Array, start);
      starts[at + 1] = start + (label as Uint8Array).length;
    }
    return outer.subarray(0, starts[innermost]);
  };
  let joined = joinFrom(0);
  return () => {
    writer.raw(joined);
    writer.raw(lastLabels[odometer.positions[innermost] as number] as Uint8Array);
    const changed = odometer.next();
    if (changed < innermost) joined = joinFrom(changed);
  };
}
