/** The cells of a JSON-stat dataset: `value`, and `status` where a cell has a symbol or a mark. */
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { type ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun, numberWriter, symbolTexts } from './cells.ts';
import { createStatusMap } from './status-map.ts';

const STATUS_BEGINS = encodeText(',"status":{"');
const NEXT_KEY = encodeText(',"');
const KEY_ENDS = encodeText('":');

/** Writes `,"value":[…]` and, where there is any, `,"status":{…}`. */
export async function writeValues(dataset: Dataset, writer: ByteWriter, task: Task): Promise<void> {
  const writeNumber = numberWriter(dataset, writer, 'trim');
  const nothing = encodeText('null');
  const statuses = createStatusMap();
  const marks = new Map<number, string>();
  let row = 0;
  let column = 0;

  writer.text(',"value":[');
  await eachRun(dataset, writer, task, (block, from, to) => {
    for (let place = from; place < to; place++) {
      const cell = block.start + place;
      if (cell > 0) writer.byte(0x2c);
      const status = block.status[place] as number;
      if (status === 0) writeNumber(block, place, row, column);
      else {
        writer.raw(nothing);
        statuses.set(cell, status);
      }
      if (dataset.hasMarks) {
        const mark = status === 0 ? dataset.markAt(row, column) : null;
        if (mark !== null) marks.set(cell, mark);
      }
      if (++column === dataset.columnCount) {
        column = 0;
        row++;
      }
    }
  });
  writer.byte(0x5d);

  const symbols = symbolTexts(dataset).map((text) => encodeText(JSON.stringify(text)));
  let isFirst = true;
  const open = (cell: number) => {
    writer.raw(isFirst ? STATUS_BEGINS : NEXT_KEY);
    writer.stored(cell);
    writer.raw(KEY_ENDS);
    isFirst = false;
  };
  for (const [cell, status] of statuses.entries()) {
    open(cell);
    writer.raw(symbols[status] ?? nothing);
    if (writer.isFull) {
      await writer.flush();
      await task.breathe();
    }
  }
  for (const [cell, mark] of marks) {
    open(cell);
    writer.text(JSON.stringify(mark));
    if (writer.isFull) await writer.flush();
  }
  if (!isFirst) writer.text('}');
}
