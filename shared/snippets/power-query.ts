import { addressOf, addressToPost, bodyOf, type Snippet } from './snippet.ts';

export const powerQuery: Snippet = {
  id: 'power-query',
  name: 'Power Query',
  write(query) {
    const address = addressOf(query, 'json-stat2');
    const contents =
      address === null
        ? `Web.Contents(${inM(addressToPost(query, 'json-stat2'))}, [
        Headers = [#"Content-Type" = "application/json"],
        Content = Text.ToBinary(${inM(bodyOf(query))})
    ])`
        : `Web.Contents(${inM(address)})`;
    return `// Excel: Data > Get Data > From Other Sources > Blank Query > Advanced Editor
let
    Source = Json.Document(${contents}),
    Variables = List.Transform(Source[id], each Record.Field(Source[dimension], _)),
    Texts = List.Transform(Variables, each Record.FieldValues([category][label])),
    Rows = List.Accumulate(Texts, {{}}, (rows, texts) =>
        List.Combine(List.Transform(rows, (row) => List.Transform(texts, (text) => row & {text})))),
    Cells = List.Transform(List.Zip({Rows, Source[value]}), each _{0} & {_{1}}),
    Result = Table.FromRows(Cells, List.Transform(Variables, each [label]) & {"value"})
in
    Result
`;
  },
};

/** A text of the M language. */
function inM(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`;
}
