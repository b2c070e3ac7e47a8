/** The cells of a JSON-stat dataset: `value`, and `status` where a cell has a symbol or a mark. */
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { STATUS_COUNT } from '#shared/cube/status.ts';
import { type ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun, runWriter, symbolTexts } from './cells.ts';
import { createStatusMap } from './status-map.ts';

const OPENING_BRACKET = 0x5b;
const COMMA = 0x2c;
const STATUS_BEGINS = encodeText(',"status":{"');
const NEXT_KEY = encodeText(',"');
const KEY_ENDS = encodeText('":');

/** Writes `,"value":[…]` and, where there is any, `,"status":{…}`. */
export async function writeValues(dataset: Dataset, writer: ByteWriter, task: Task): Promise<void> {
  const nothing = encodeText('null');
  const nothings = Array.from({ length: STATUS_COUNT }, () => nothing);
  const writeFirst = runWriter(dataset, writer, 'trim', OPENING_BRACKET, nothings);
  const writeNext = runWriter(dataset, writer, 'trim', COMMA, nothings);
  const statuses = createStatusMap();
  const marks = new Map<number, string>();
  const { columnCount } = dataset;

  writer.text(',"value":');
  if (dataset.rowCount * columnCount === 0) writer.byte(OPENING_BRACKET);
  await eachRun(dataset, writer, task, (block, from, to) => {
    const { start, status } = block;
    const isFirst = start + from === 0;
    if (isFirst) writeFirst(block, from, from + 1);
    writeNext(block, isFirst ? from + 1 : from, to);
    for (let place = from; place < to; place++) {
      if (status[place] !== 0) statuses.set(start + place, status[place] as number);
    }
    if (!dataset.hasMarks) return;
    for (let place = from; place < to; place++) {
      if (status[place] !== 0) continue;
      const row = Math.floor((start + place) / columnCount);
      const mark = dataset.markAt(row, start + place - row * columnCount);
      if (mark !== null) marks.set(start + place, mark);
    }
  });
  writer.text(']');

  const symbols = symbolTexts(dataset).map((text) => encodeText(JSON.stringify(text)));
  let isFirst = true;
  const open = (cell: number) => {
    writer.raw(isFirst ? STATUS_BEGINS : NEXT_KEY);
    writer.whole(cell);
    writer.raw(KEY_ENDS);
    isFirst = false;
  };
  for (const page of statuses.pages()) {
    page.each((cell, status) => {
      open(cell);
      writer.raw(symbols[status] ?? nothing);
    });
    if (writer.isFull) await writer.pass();
    await task.breathe();
  }
  for (const [cell, mark] of marks) {
    open(cell);
    writer.text(JSON.stringify(mark));
    if (writer.isFull) await writer.pass();
  }
  if (!isFirst) writer.text('}');
}
