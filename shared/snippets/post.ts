import { addressToPost, bodyOf, type Snippet } from './snippet.ts';

/** Address and body, as files of HTTP requests have them. */
export const post: Snippet = {
  id: 'post',
  name: 'POST',
  write: (query) =>
    [
      `POST ${addressToPost(query, 'json-stat2')}`,
      'Content-Type: application/json',
      '',
      `${JSON.stringify(JSON.parse(bodyOf(query)), null, 2)}\n`,
    ].join('\n'),
};
