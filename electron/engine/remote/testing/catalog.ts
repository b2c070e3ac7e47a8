/** An engine whose waits pass at once, and what tests ask of its tables. */
import type { Engine, EngineOptions } from '../../engine.ts';
import { createCatalog, type TestCatalog } from '../../import/testing/catalog.ts';
import type { Office, OfficeOptions } from './office.ts';
import { openOffice } from './opened-office.ts';

export interface Played {
  readonly office: Office;
  readonly place: TestCatalog;
  readonly engine: Engine;
}

/** An office that the catalog knows as `Office`. */
export async function playOffice(
  options: OfficeOptions,
  engineOptions: Partial<EngineOptions> = {},
): Promise<Played> {
  const office = await openOffice(options);
  const place = createCatalog();
  const engine = place.open({
    http: { environment: {}, wait: async () => {} },
    ...engineOptions,
  });
  await engine.call('sources.add', { name: 'Office', address: office.root });
  return { office, place, engine };
}

/** All cells of a table of the catalog, row-major; symbols as `status`. */
export async function cellsOf(engine: Engine, id: string): Promise<(number | string)[]> {
  const { variables } = await engine.call('table.metadata', { id });
  const codes = variables.map(({ code }) => code);
  const cells = await engine.call('table.cells', {
    id,
    language: '',
    selection: {
      variables: codes.map((variableCode) => ({
        variableCode,
        valueCodes: ['*'],
        codelist: null,
      })),
      placement: { stub: codes, heading: [] },
    },
    rowStart: 0,
    rowCount: 1_000_000,
    columnStart: 0,
    columnCount: 1,
  });
  return [...cells.values].map((value, at) =>
    cells.status[at] === 0 ? value : `symbol ${cells.status[at]}`,
  );
}

/** Named tables, fetched whole and followed. */
export function fetchTables(engine: Engine, ...ids: readonly string[]) {
  return engine.call('sync.start', {
    source: 'Office',
    tables: ids.map((table) => ({ table, selection: null })),
    follow: true,
  });
}
