/** An HTML table, to be put into a page or as one: every text escaped, headers with their scope. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CellBlock, Dataset } from '#shared/cube/dataset.ts';
import { numberFormatter, numberMarks } from '#shared/numbers/format.ts';
import { scaleSurely } from '#shared/numbers/round.ts';
import { aboutLines } from './about.ts';
import { ByteWriter, encodeText } from './byte-writer.ts';
import { decimalsLookup, eachRun, symbolTexts } from './cells.ts';
import type { Format } from './format.ts';
import { createOdometer, LABEL_KINDS, valueLabels } from './labels.ts';

const htmlOptions = z.strictObject({
  labels: z.enum(LABEL_KINDS).default('texts'),
  /** The title as caption. */
  title: z.boolean().default(false),
  /** Notes, units, source and dates below the table. */
  about: z.boolean().default(false),
  /** A whole page around the table; it says that it is UTF-8, which a table alone cannot. */
  page: z.boolean().default(false),
});

type HtmlOptions = z.output<typeof htmlOptions>;

export const html: Format<HtmlOptions> = {
  id: 'html',
  extension: '.html',
  mediaType: 'text/html; charset=UTF-8',
  options: htmlOptions,
  suggested: { title: true, about: true, page: true },
  limit: null,
  async write(dataset, { labels, title, about, page }, sink, task) {
    const { table, stub } = dataset;
    const writer = new ByteWriter(sink);
    const lang = table.language === '' ? '' : ` lang="${escapeHtml(table.language)}"`;
    if (page) {
      const name = escapeHtml(table.description ?? dataset.title);
      writer.text(
        `<!DOCTYPE html>\n<html${lang}>\n<head>\n<meta charset="UTF-8">\n` +
          `<title>${name}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
      );
    }
    writer.text(`<table id="${escapeHtml(idOf(dataset))}"${lang}>\n`);
    if (title) {
      writer.text(`<caption>${escapeHtml(table.description ?? dataset.title)}</caption>\n`);
    }
    writeHead(writer, dataset, labels);
    const heads = stub.map((variable) =>
      valueLabels(variable, labels, ' ').map((text) =>
        encodeText(`<tr><th scope="row">${escapeHtml(text)}</th>`),
      ),
    );
    const odometer = createOdometer(stub.map(({ codes }) => codes.length));
    const headAt = (level: number) => heads[level]?.[odometer.positions[level] as number];
    const emptyCells = encodeText(`${'<td></td>'.repeat(dataset.columnCount)}</tr>\n`);
    const writeNumber = numberWriter(dataset, writer);
    const symbols = symbolTexts(dataset).map((text) => encodeText(escapeHtml(text)));
    let changed = 0;
    let row = 0;
    let column = 0;
    writer.text('<tbody>\n');
    await eachRun(dataset, writer, task, (block, from, to) => {
      for (let place = from; place < to; place++) {
        if (column === 0) {
          // Every outer value that begins here has a row of its own.
          for (let level = changed; level < stub.length - 1; level++) {
            const head = headAt(level);
            if (head) writer.raw(head);
            writer.raw(emptyCells);
          }
          writer.raw(headAt(stub.length - 1) ?? ROW);
        }
        const status = block.status[place] as number;
        writer.raw(CELL);
        if (status > 0) writer.raw(symbols[status] as Uint8Array);
        else writeNumber(block, place, row, column);
        writer.raw(CELL_END);
        if (++column === dataset.columnCount) {
          writer.raw(ROW_END);
          column = 0;
          row++;
          changed = odometer.next();
        }
      }
    });
    writer.text('</tbody>\n');
    if (about) writeFoot(writer, dataset);
    writer.text('</table>\n');
    if (page) writer.text('</body>\n</html>\n');
    await writer.flush();
  },
};

const ROW = encodeText('<tr>');
const ROW_END = encodeText('</tr>\n');
const CELL = encodeText('<td>');
const CELL_END = encodeText('</td>');
const MINUS = 0x2d;

const STYLE =
  'body{font-family:sans-serif}table{border-collapse:collapse}caption{font-weight:bold;text-align:start}' +
  'th{text-align:start}td{text-align:end}th,td{padding:2px 8px;border-bottom:1px solid #ccc}' +
  'tfoot td{text-align:start;border:0}';

/** Numbers with the marks of the table's language. */
function numberWriter(dataset: Dataset, writer: ByteWriter) {
  if (dataset.numbers === 'stored') {
    return ({ values, wide: wides }: CellBlock, place: number) => {
      const wide = wides.size > 0 ? wides.get(place) : undefined;
      if (wide === undefined) writer.stored(values, place);
      else writer.decimal(wide);
    };
  }
  const { rounding } = dataset.table;
  const marks = numberMarks('language', dataset.table.language || 'en');
  const group = encodeText(marks.group);
  const point = encodeText(marks.decimal);
  const leastGrouped = 10 ** (marks.leastGrouped - 1);
  const decimalsAt = decimalsLookup(dataset);
  const formatters = Array.from({ length: 23 }, (_, decimals) =>
    numberFormatter({ marks, decimals, rounding, minus: 'text' }),
  );
  return ({ values, wide }: CellBlock, place: number, row: number, column: number) => {
    const decimals = decimalsAt(row, column);
    const value = values[place] as number;
    const exact = wide.size > 0 ? wide.get(place) : undefined;
    const scaled = exact === undefined ? scaleSurely(value, decimals) : Number.NaN;
    if (Number.isNaN(scaled)) {
      writer.text(formatters[decimals]?.(value, exact) ?? '');
      return;
    }
    const size = Math.abs(scaled);
    const power = 10 ** decimals;
    const whole = Math.floor(size / power);
    if (scaled < 0) writer.byte(MINUS);
    if (whole < leastGrouped) writer.whole(whole);
    else writer.grouped(whole, group);
    if (decimals === 0) return;
    writer.raw(point);
    writer.digits(size - whole * power, decimals);
  };
}

function writeHead(writer: ByteWriter, dataset: Dataset, labels: HtmlOptions['labels']): void {
  const { stub, heading, columnCount } = dataset;
  const corner = stub.length > 0 ? '<th></th>' : '';
  writer.text('<thead>\n');
  let span = columnCount;
  let repeats = 1;
  heading.forEach((variable, level) => {
    const own = valueLabels(variable, labels, ' ').map(escapeHtml);
    span /= own.length;
    const isLast = level === heading.length - 1;
    const attribute = isLast ? ' scope="col"' : ` colspan="${span}" scope="colgroup"`;
    const cells = own.map((text) => `<th${attribute}>${text}</th>`).join('');
    writer.text(`<tr>${corner}${cells.repeat(repeats)}</tr>\n`);
    repeats *= own.length;
  });
  if (heading.length === 0) {
    writer.text(
      `<tr>${corner}<th scope="col">${escapeHtml(dataset.table.contentsText)}</th></tr>\n`,
    );
  }
  writer.text('</thead>\n');
}

function writeFoot(writer: ByteWriter, dataset: Dataset): void {
  const columns = dataset.columnCount + (dataset.stub.length > 0 ? 1 : 0);
  writer.text('<tfoot>\n');
  for (const line of aboutLines(dataset)) {
    const text = line.map(escapeHtml).join(': ').replaceAll('#', '<br>');
    writer.text(`<tr><td colspan="${columns}">${text}</td></tr>\n`);
  }
  writer.text('</tfoot>\n');
}

/** Fit for an attribute, and told apart from other tables on a page by what is shown. */
function idOf({ table, stub, heading }: Dataset): string {
  const shown = createHash('sha256');
  for (const { code, codes } of [...stub, ...heading]) shown.update(JSON.stringify([code, codes]));
  const matrix = table.matrix.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  return `${matrix}_${shown.digest('hex').slice(0, 8)}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
