/** The first rows of a table that is not imported yet, small enough to be seen at a glance. */
import type { DelimitedPreview } from '#shared/api/answers.ts';

type Table = NonNullable<DelimitedPreview['table']>;

export interface FirstRows {
  /** Names of the stub variables. */
  readonly stubName: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

const MOST_ROWS = 5;
const MOST_COLUMNS = 5;

export function firstRows({ variables, firstCells }: Table): FirstRows {
  const stub = variables.filter(({ placement }) => placement === 'stub');
  const heading = variables.filter(({ placement }) => placement === 'heading');
  const columnCount = countOf(heading);
  const columns = Math.min(MOST_COLUMNS, columnCount);
  const wholeRows = Math.floor(firstCells.length / columnCount);
  const rows = Math.min(MOST_ROWS, countOf(stub), wholeRows);
  return {
    stubName: stub.map(({ name }) => name).join(', '),
    heads: Array.from({ length: columns }, (_, column) => labelAt(heading, column)),
    rows: Array.from({ length: rows }, (_, row) => ({
      name: labelAt(stub, row),
      cells: firstCells.slice(row * columnCount, row * columnCount + columns),
    })),
  };
}

function countOf(variables: Table['variables']): number {
  return variables.reduce((product, { valueCount }) => product * valueCount, 1);
}

/** Labels of all variables at a row or column, the last variable running fastest. */
function labelAt(variables: Table['variables'], place: number): string {
  let rest = place;
  return variables
    .toReversed()
    .map(({ labels, valueCount }) => {
      const label = labels[rest % valueCount] ?? '';
      rest = Math.floor(rest / valueCount);
      return label;
    })
    .reverse()
    .join(', ');
}
