/** The 2.0 beta of the API, `/api/v2-beta`, for scripts that still speak it. */
import { BETA_NAMES } from '../formats/beta-names.ts';
import { findFormat } from '../formats/index.ts';
import type { Dialect } from './dialect.ts';
import { API_FORMATS, outputFormatFromParams } from './output-format.ts';
import { param } from './request.ts';

/** In the order of the handbook; `json-stat` is JSON-stat 1.2. */
const DATA_FORMATS = [
  'xlsx',
  'xlsx_doublecolumn',
  'csv',
  'csv_tab',
  'csv_tabhead',
  'csv_comma',
  'csv_commahead',
  'csv_space',
  'csv_spacehead',
  'csv_semicolon',
  'csv_semicolonhead',
  'csv2',
  'csv3',
  'json',
  'json-stat',
  'json-stat2',
  'parquet',
  'html5_table',
  'relational_table',
  'px',
];

const OLD_NAMES: readonly string[] = ['json-stat', ...BETA_NAMES.map(({ id }) => id)];

export const v2Beta: Dialect = {
  path: '/api/v2-beta',
  apiVersion: '2.0.0-beta.3',
  dataFormats: DATA_FORMATS,
  // What the number stands for is said nowhere; clients of that time expect the field.
  configFields: { defaultMetadataFormat: 0 },
  problems: { unknownTableOnData: 404, tooManyCells: 403 },
  hasNavigation: true,
  entryFields: { type: 'Table' },
  isBeta: true,
  entryLinks: (links, { table }) => [
    links.link('self', ['tables', table.id]),
    ...['json-px', 'json-stat2'].map((outputFormat) =>
      links.link('metadata', ['tables', table.id, 'metadata'], { outputFormat }),
    ),
    links.link('data', ['tables', table.id, 'data'], { outputFormat: 'json-stat2' }),
  ],
  outputFormat(params) {
    const name = param(params, 'outputFormat')?.trim().toLowerCase();
    const old = OLD_NAMES.find((id) => id === name);
    if (old !== undefined) return { format: findFormat(old), options: {} };
    return outputFormatFromParams(params, 'json-stat2', [...API_FORMATS, ...OLD_NAMES]);
  },
};
