/** KEYS: which keys the rows of a sparse file begin with. Source: PX file format 2013, KEYS. */
import type { TableModel } from '#shared/cube/model.ts';
import { asWritten } from './statement.ts';

/** The keys of one stub variable, as they stand in a file between quotation marks. */
export interface RowKeys {
  readonly kind: 'CODES' | 'VALUES';
  readonly keys: readonly string[];
}

/** One list per stub variable, codes where there are any; null where a row has no key of its own. */
export function findRowKeys({ variables }: TableModel): readonly RowKeys[] | null {
  const stub = variables.filter(({ placement }) => placement === 'stub');
  const lists = stub.flatMap(({ codes, codesAreSynthetic, labels }): RowKeys[] => {
    const texts = uniqueKeys(labels[0] ?? []);
    const own = codesAreSynthetic ? null : uniqueKeys(codes);
    if (own) return [{ kind: 'CODES', keys: own }];
    return texts ? [{ kind: 'VALUES', keys: texts }] : [];
  });
  return stub.length > 0 && lists.length === stub.length ? lists : null;
}

function uniqueKeys(names: readonly string[]): readonly string[] | null {
  const keys = names.map(asWritten);
  return new Set(keys).size === keys.length ? keys : null;
}
