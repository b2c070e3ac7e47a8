/** A data answer of PxWebApi 2: its headers, and its bytes in the code page of the PX file. */
import iconv from 'iconv-lite';
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import type { Sink } from '../formats/format.ts';
import { prepareFormat } from '../formats/index.ts';
import type { OutputFormat } from './output-format.ts';

export interface DataAnswer {
  readonly contentType: string;
  readonly disposition: string;
  write(sink: Sink, task: Task): Promise<void>;
}

const UNICODE = 'UTF-8';

/** @throws ProblemError as `prepareFormat`, before anything is written. */
export function dataAnswer(dataset: Dataset, { format, options }: OutputFormat): DataAnswer {
  const write = prepareFormat(format, dataset, options);
  const codePage = codePageOf(dataset, format.id);
  const disposition = `inline; ${fileNameOf(`${dataset.table.matrix}${format.extension}`)}`;
  const contentType =
    format.id === 'px'
      ? `${format.mediaType}; charset=utf-8`
      : format.mediaType.replace(`charset=${UNICODE}`, `charset=${codePage ?? UNICODE}`);
  return {
    contentType,
    disposition,
    async write(sink, task) {
      if (codePage === null) return write(sink, task);
      const { recoded, end } = recodedSink(sink, codePage, format.id === 'html');
      await write(recoded, task);
      await end();
    },
  };
}

/** Null for UTF-8: where the format has no choice, or the code page cannot hold the texts. */
function codePageOf(dataset: Dataset, format: string): string | null {
  const codePage = dataset.table.codePage?.toLowerCase() ?? 'utf-8';
  if (codePage === 'utf-8' || !iconv.encodingExists(codePage)) return null;
  // What does not fit is written as a reference in HTML.
  if (format === 'html') return codePage;
  return format === 'csv' && textsOf(dataset).every((text) => fits(text, codePage))
    ? codePage
    : null;
}

/** Every text that a csv answer can hold. */
function textsOf({ table, title, symbols, stub, heading }: Dataset): readonly string[] {
  return [
    title,
    table.description ?? '',
    table.contentsText,
    ...symbols.texts,
    ...[...stub, ...heading].flatMap(({ code, label, codes, labels }) => [
      code,
      label,
      ...codes,
      ...labels,
    ]),
  ];
}

function fits(text: string, codePage: string): boolean {
  return iconv.decode(iconv.encode(text, codePage), codePage) === text;
}

function recodedSink(sink: Sink, codePage: string, isHtml: boolean) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encode = (text: string) => iconv.encode(isHtml ? referred(text, codePage) : text, codePage);
  return {
    recoded: {
      write: (bytes: Uint8Array) => sink.write(encode(decoder.decode(bytes, { stream: true }))),
    },
    end: async () => {
      const rest = decoder.decode();
      if (rest !== '') await sink.write(encode(rest));
    },
  };
}

/** Characters that the code page does not have as numbers. */
function referred(text: string, codePage: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return text.replaceAll(/[^\x00-\x7f]/gu, (letter) =>
    fits(letter, codePage) ? letter : `&#${letter.codePointAt(0)};`,
  );
}

/** Quotes, slashes and control characters are taken out; the starred form only where ASCII will not do. */
function fileNameOf(name: string): string {
  const plain = name.replaceAll(/["/\\\p{Cc}]/gu, '');
  const ascii = plain.replaceAll(/[^ -~]/gu, '_');
  if (ascii === plain) return `filename="${plain}"`;
  const escaped = encodeURIComponent(plain.toWellFormed()).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${escaped}`;
}
