/** The JSON of PxWeb's first API: one entry per combination of everything but the contents. */
import { z } from 'zod';
import type { Dataset } from '#shared/cube/dataset.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import { ByteWriter, encodeText } from './byte-writer.ts';
import { eachRun, numberWriter, symbolTexts } from './cells.ts';
import type { Format } from './format.ts';
import { type Json, jsonObject, jsonText } from './json-text.ts';
import { createOdometer } from './labels.ts';

export const jsonPx: Format<Record<string, never>> = {
  id: 'json-px',
  extension: '.json',
  mediaType: 'application/json; charset=UTF-8',
  options: z.strictObject({}),
  suggested: {},
  limit: null,
  arrangement: 'contents-last',
  async write(dataset, _options, sink, task) {
    const writer = new ByteWriter(sink);
    const { stub } = dataset;
    const columns = jsonText(columnsOf(dataset));
    const comments = jsonText(commentsOf(dataset));
    writer.text(`{"columns":${columns},"comments":${comments},"data":[`);
    const codes = stub.map((variable) => variable.codes.map((code) => JSON.stringify(code)));
    const odometer = createOdometer(stub.map((variable) => variable.codes.length));
    const writeNumber = numberWriter(dataset, writer, 'keep');
    const symbols = symbolTexts(dataset).map((text) => encodeText(JSON.stringify(text)));
    const quote = 0x22;
    const comma = 0x2c;
    let row = 0;
    let column = 0;
    await eachRun(dataset, writer, task, (block, from, to) => {
      for (let place = from; place < to; place++) {
        if (column === 0) {
          const key = codes.map((texts, at) => texts[odometer.positions[at] as number]).join(',');
          writer.text(`${row > 0 ? ',' : ''}{"key":[${key}],"values":[`);
        } else writer.byte(comma);
        const status = block.status[place] as number;
        if (status > 0) writer.raw(symbols[status] as Uint8Array);
        else {
          writer.byte(quote);
          writeNumber(block, place, row, column);
          writer.byte(quote);
        }
        if (++column === dataset.columnCount) {
          writer.text(']}');
          column = 0;
          row++;
          odometer.next();
        }
      }
    });
    writer.text(`],"metadata":${jsonText(metadataOf(dataset))}}`);
    await writer.flush();
  },
};

function columnsOf({ stub, heading, table, notes }: Dataset): Json {
  const commentOf = (source: number, value: number | null): string | undefined => {
    const texts = notes.flatMap(({ target, text }) => {
      const isThis =
        value === null
          ? target.kind === 'variable' && target.variable === source
          : target.kind === 'value' && target.variable === source && target.value === value;
      return isThis ? [text] : [];
    });
    return texts.length > 0 ? texts.join('\n') : undefined;
  };
  const [contents] = heading;
  return [
    ...stub.map(({ code, label, role, source }) =>
      jsonObject([
        ['code', code],
        ['text', label],
        ['type', role === 'time' ? 't' : 'd'],
        ['comment', commentOf(source, null)],
      ]),
    ),
    ...(contents
      ? contents.codes.map((code, at) =>
          jsonObject([
            ['code', code],
            ['text', contents.labels[at] ?? code],
            ['type', 'c'],
            ['comment', commentOf(contents.source, contents.sourceValues[at] ?? -1)],
          ]),
        )
      : [
          jsonObject([
            ['code', table.contentsText],
            ['text', table.contentsText],
            ['type', 'c'],
          ]),
        ]),
  ];
}

function commentsOf({ table, notes }: Dataset): Json {
  return notes.flatMap(({ target, text }) => {
    const variable = target.kind === 'value' ? table.variables[target.variable] : undefined;
    if (target.kind !== 'value' || !variable || variable.role === 'contents') return [];
    return [
      jsonObject([
        ['variable', variable.code],
        ['value', variable.codes[target.value] ?? ''],
        ['comment', text],
      ]),
    ];
  });
}

function metadataOf({ table, title }: Dataset): Json {
  const stamp = table.lastUpdated ?? table.creationDate;
  return [
    jsonObject([
      ['infofile', table.infoFile],
      ['updated', stamp === null ? null : stampToIso(stamp)],
      ['label', title],
      ['source', table.source],
    ]),
  ];
}
