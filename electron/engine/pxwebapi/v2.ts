/** The API of today, `/api/v2`. */
import type { Dialect } from './dialect.ts';
import { API_FORMATS, outputFormatFromParams } from './output-format.ts';

export const v2: Dialect = {
  path: '/api/v2',
  apiVersion: '2.2.0',
  dataFormats: API_FORMATS,
  configFields: {},
  problems: { unknownTableOnData: 400, tooManyCells: 400 },
  hasNavigation: false,
  entryFields: {},
  isBeta: false,
  entryLinks: (links, { table, languages }) => [
    links.link('self', ['tables', table.id]),
    ...languages
      .filter((language) => language !== links.language)
      .map((language) => links.alternate(language, ['tables', table.id])),
    links.link('metadata', ['tables', table.id, 'metadata']),
    links.link('data', ['tables', table.id, 'data'], { outputFormat: 'json-stat2' }),
  ],
  outputFormat: (params) => outputFormatFromParams(params),
};
