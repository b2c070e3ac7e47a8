/**
 * Names that the 2.0 beta of PxWebApi gave to formats, for scripts and people that still use them.
 * Each is one of the formats of today with its options fixed. Source: PxWebApi 2.0 beta handbook.
 */
import { z } from 'zod';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonPx } from './json-px.ts';
import { xlsx } from './xlsx.ts';

const none = z.strictObject({});

/** A format under another name, with options that cannot be changed. */
function renamed<Options extends object>(
  id: string,
  format: Format<Options>,
  fixed: Partial<Options>,
): Format<Record<string, never>> {
  const options = format.options.parse(fixed);
  return {
    id,
    extension: format.extension,
    mediaType: format.mediaType,
    options: none,
    suggested: {},
    limit: format.limit,
    isOldName: true,
    ...(format.measure && {
      measure: (dataset) => format.measure?.(dataset, options) ?? { rows: 0, columns: 0 },
    }),
    ...(format.arrangement && { arrangement: format.arrangement }),
    write: (dataset, _options, sink, task) => format.write(dataset, options, sink, task),
  };
}

const SEPARATORS = ['tab', 'comma', 'space', 'semicolon'] as const;

export const BETA_NAMES: readonly Format[] = [
  ...SEPARATORS.flatMap((separator) => [
    renamed(`csv_${separator}`, csv, { labels: 'texts', separator }),
    renamed(`csv_${separator}head`, csv, { labels: 'texts', separator, title: true }),
  ]),
  renamed('csv2', csv, { labels: 'texts', layout: 'long' }),
  renamed('csv3', csv, { labels: 'codes', layout: 'long' }),
  renamed('relational_table', csv, { labels: 'texts', layout: 'long' }),
  renamed('html5_table', html, { title: true }),
  renamed('json', jsonPx, {}),
  renamed('xlsx_doublecolumn', xlsx, { labels: 'columns' }),
];
