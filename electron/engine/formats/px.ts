/** PX: a whole file of the answer, every language, with what still applies. */
import iconv from 'iconv-lite';
import { z } from 'zod';
import { cutModel } from '#shared/cube/cut-model.ts';
import { STATUS_COUNT, STATUS_NIL, STATUS_SUM } from '#shared/cube/status.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { headerLines } from '../px-write/header.ts';
import { ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun } from './cells.ts';
import type { Format } from './format.ts';

const pxOptions = z.strictObject({
  /** `windows-1252` for programs that know no Unicode. */
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  /** Old Windows programs want CRLF. */
  lineEnds: z.enum(['lf', 'crlf']).default('lf'),
});

type PxOptions = z.output<typeof pxOptions>;

/** A mixed sum has no token of its own: seven dots are shown by DATASYMBOLSUM. */
const MIXED_SUM = '"......."';

export const px: Format<PxOptions> = {
  id: 'px',
  extension: '.px',
  mediaType: 'application/octet-stream',
  options: pxOptions,
  suggested: {},
  limit: null,
  async write(dataset, { encoding, lineEnds }, sink, task) {
    if (!dataset.model) throw new Error('a PX file is written of a stored table');
    const lineEnd = lineEnds === 'crlf' ? '\r\n' : '\n';
    const lines = headerLines(cutModel(dataset.model, dataset), { codePage: encoding });
    const writer = new ByteWriter(sink);
    for (const line of [...lines, 'DATA=']) {
      const text = `${line.replaceAll('\n', lineEnd)}${lineEnd}`;
      writer.raw(encoding === 'utf-8' ? encodeText(text) : encodeAnsi(text, line));
      if (writer.isFull) await writer.flush();
    }
    const tokens = Array.from({ length: STATUS_COUNT }, (_, status) => {
      if (status === STATUS_SUM) return encodeText(`${MIXED_SUM} `);
      return encodeText(status === STATUS_NIL ? '"-" ' : `"${'.'.repeat(status)}" `);
    });
    const end = encodeText(lineEnd);
    const blank = 0x20;
    let column = 0;
    await eachRun(dataset, writer, task, (block, from, to) => {
      for (let place = from; place < to; place++) {
        const status = block.status[place] as number;
        if (status === 0) {
          const wide = block.wide.size > 0 ? block.wide.get(place) : undefined;
          if (wide === undefined) writer.stored(block.values[place] as number);
          else writer.decimal(wide);
          writer.byte(blank);
        } else writer.raw(tokens[status] as Uint8Array);
        if (++column === dataset.columnCount) {
          column = 0;
          writer.raw(end);
        }
      }
    });
    writer.text(`;${lineEnd}`);
    await writer.flush();
  },
};

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
