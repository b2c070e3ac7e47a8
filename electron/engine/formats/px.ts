/** PX: a whole file of the answer, every language, with what still applies. */
import iconv from 'iconv-lite';
import { z } from 'zod';
import type { Task } from '#shared/api/task.ts';
import { cutModel } from '#shared/cube/cut-model.ts';
import type { CellBlock, Dataset } from '#shared/cube/dataset.ts';
import { STATUS_COUNT, STATUS_SUM, storedSymbol } from '#shared/cube/status.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { headerLines } from '../px-write/header.ts';
import { findRowKeys } from '../px-write/keys.ts';
import { ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun, runWriter } from './cells.ts';
import type { Format } from './format.ts';

const pxOptions = z.strictObject({
  /** `windows-1252` for programs that know no Unicode. */
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  /** Old Windows programs want CRLF. */
  lineEnds: z.enum(['lf', 'crlf']).default('lf'),
  /** Rows of nothing but zeros are left out where they are more than half (KEYS). */
  sparse: z.boolean().default(false),
});

type PxOptions = z.output<typeof pxOptions>;

export const px: Format<PxOptions> = {
  id: 'px',
  extension: '.px',
  mediaType: 'application/octet-stream',
  options: pxOptions,
  suggested: {},
  limit: null,
  async write(dataset, { encoding, lineEnds, sparse }, sink, task) {
    if (!dataset.model) throw new Error('a PX file is written of a stored table');
    const model = cutModel(dataset.model, dataset);
    const found = sparse ? findRowKeys(model) : null;
    const keys = found && (await isSparse(dataset, task)) ? found : null;
    const encode = (text: string, line: string) =>
      encoding === 'utf-8' ? encodeText(text) : encodeAnsi(text, line);
    const lineEnd = lineEnds === 'crlf' ? '\r\n' : '\n';
    const writer = new ByteWriter(sink);
    for (const line of [...headerLines(model, { codePage: encoding, keys }), 'DATA=']) {
      writer.raw(encode(`${line.replaceAll('\n', lineEnd)}${lineEnd}`, line));
      if (writer.isFull) await writer.pass();
    }
    const end = encodeText(lineEnd);
    if (keys) {
      const lists = keys.map((list) => list.keys.map((key) => encode(`"${key}",`, `KEYS=${key}`)));
      await writeSomeRows(dataset, lists, end, writer, task);
    } else await writeAllRows(dataset, end, writer, task);
    writer.text(`;${lineEnd}`);
    await writer.flush();
  },
};

async function writeAllRows(dataset: Dataset, end: Uint8Array, writer: ByteWriter, task: Task) {
  const { columnCount } = dataset;
  const stored: Dataset = { ...dataset, numbers: 'stored' };
  const writeRun = runWriter(stored, writer, 'trim', BLANK, BARE_SYMBOLS);
  const rowEnds = Buffer.concat([Uint8Array.of(BLANK), end]);
  let column = 0;
  await eachRun(stored, writer, task, (block, from, to) => {
    for (let place = from; place < to; ) {
      const last = Math.min(to, place + columnCount - column);
      const first = column === 0 ? place + 1 : place;
      if (column === 0) writeBareCell(writer, block, place);
      if (last > first) writeRun(block, first, last);
      column += last - place;
      place = last;
      if (column < columnCount) continue;
      column = 0;
      writer.raw(rowEnds);
    }
  });
}

/**
 * Rows without the ones that are nothing but zeros. A row begins when its first other cell is there:
 * the zeros before it were only counted.
 *
 * @param lists  One list of keys per stub variable, with the comma after them.
 */
async function writeSomeRows(
  dataset: Dataset,
  lists: readonly (readonly Uint8Array[])[],
  end: Uint8Array,
  writer: ByteWriter,
  task: Task,
): Promise<void> {
  const { columnCount } = dataset;
  const zero = encodeText('0 ');
  const places = new Array<number>(lists.length).fill(0);
  const nextRow = () => {
    for (let variable = lists.length - 1; variable >= 0; variable--) {
      const place = (places[variable] as number) + 1;
      places[variable] = place < (lists[variable] as readonly Uint8Array[]).length ? place : 0;
      if (places[variable] !== 0) return;
    }
  };
  let column = 0;
  let isBegun = false;
  await eachRun(dataset, writer, task, (block, from, to) => {
    for (let place = from; place < to; place++) {
      if (!isBegun && !isZero(block, place)) {
        isBegun = true;
        lists.forEach((list, variable) => {
          writer.raw(list[places[variable] as number] as Uint8Array);
        });
        for (let i = 0; i < column; i++) writer.raw(zero);
      }
      if (isBegun) writeCell(writer, block, place);
      if (++column === columnCount) {
        if (isBegun) writer.raw(end);
        nextRow();
        column = 0;
        isBegun = false;
      }
    }
  });
}

/** More than half of the rows hold nothing but zeros. */
async function isSparse(dataset: Dataset, task: Task): Promise<boolean> {
  const { rowCount, columnCount } = dataset;
  let column = 0;
  let isEmpty = true;
  let empty = 0;
  let filled = 0;
  for await (const block of dataset.blocks(task.signal)) {
    for (let place = 0; place < block.count; place++) {
      if (isEmpty && !isZero(block, place)) isEmpty = false;
      if (++column < columnCount) continue;
      if (isEmpty) empty++;
      else if (++filled * 2 >= rowCount) return false;
      column = 0;
      isEmpty = true;
    }
    await task.breathe();
  }
  return empty * 2 > rowCount;
}

function isZero({ values, status }: CellBlock, place: number): boolean {
  return values[place] === 0 && status[place] === 0;
}

const BLANK = 0x20;

/** By status. A mixed sum has no token of its own: seven dots are shown by DATASYMBOLSUM. */
const BARE_SYMBOLS = Array.from({ length: STATUS_COUNT }, (_, status) =>
  encodeText(`"${storedSymbol(status === STATUS_SUM ? 7 : status)}"`),
);

function writeCell(writer: ByteWriter, block: CellBlock, place: number): void {
  writeBareCell(writer, block, place);
  writer.byte(BLANK);
}

function writeBareCell(writer: ByteWriter, block: CellBlock, place: number): void {
  const status = block.status[place] as number;
  const wide = block.wide.size > 0 ? block.wide.get(place) : undefined;
  if (status !== 0) writer.raw(BARE_SYMBOLS[status] as Uint8Array);
  else if (wide === undefined) writer.stored(block.values, place);
  else writer.decimal(wide);
}

/** @throws ProblemError `export.letter-does-not-fit`, with the keyword. */
function encodeAnsi(text: string, line: string): Uint8Array {
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') === text) return bytes;
  const letter =
    [...text].find(
      (each) => iconv.decode(iconv.encode(each, 'windows-1252'), 'windows-1252') !== each,
    ) ?? '';
  const keyword = /^[^=([]*/.exec(line)?.[0] ?? '';
  throw new ProblemError(
    problem(
      'export.letter-does-not-fit',
      { letter, around: quoteInput(around(text, letter), 60), keyword },
      { place: { keyword } },
    ),
  );
}

function around(text: string, letter: string): string {
  const at = text.indexOf(letter);
  return text.slice(Math.max(0, at - 20), at + 20);
}
