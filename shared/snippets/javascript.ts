import { addressOf, addressToPost, bodyOf, quoted, type Snippet } from './snippet.ts';

export const javascript: Snippet = {
  id: 'javascript',
  name: 'JavaScript',
  write(query) {
    const address = addressOf(query, 'json-stat2');
    const call =
      address === null
        ? `fetch(${quoted(addressToPost(query, 'json-stat2'))}, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: ${quoted(bodyOf(query))},
})`
        : `fetch(${quoted(address)})`;
    return `// As a module: in Node, save it as query.mjs.
const answer = await ${call};
if (!answer.ok) throw new Error(await answer.text());
const { id, dimension, value, status = {} } = await answer.json();

// One row per cell; a symbol stands in place of a number that is missing.
const codes = id.map((code) => {
  const { index } = dimension[code].category;
  return Object.keys(index).sort((a, b) => index[a] - index[b]);
});
const rows = codes
  .reduce((keys, list) => keys.flatMap((key) => list.map((code) => [...key, code])), [[]])
  .map((key, at) => ({
    ...Object.fromEntries(key.map((code, place) => [id[place], code])),
    value: value[at] ?? status[at] ?? null,
  }));
console.log(rows.length, rows[0]);
`;
  },
};
