import { type Snippet, wholeAddress } from './snippet.ts';

/** The address alone: for a browser, for Excel, for whatever takes one. */
export const get: Snippet = {
  id: 'get',
  name: 'GET',
  write: (query) => `${wholeAddress(query, 'json-stat2')}\n`,
};
