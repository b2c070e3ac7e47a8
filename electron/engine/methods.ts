/** Everything that Statdesk can do: one line per method of the contract. */
import type { MethodName, ParsedParams, Result } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import type { EngineContext } from './context.ts';
import {
  readCells,
  readDefaultSelection,
  readMetadata,
  scanTable,
} from './selection/window-queries.ts';

type Methods = {
  readonly [M in MethodName]: (
    context: EngineContext,
    params: ParsedParams<M>,
    task: Task,
  ) => Result<M> | Promise<Result<M>>;
};

const notThereYet = () => {
  throw new Error('not there yet');
};

export const METHODS: Methods = {
  'app.info': (context) => ({
    version: context.version,
    catalogFolder: context.folder,
    tableCount: 0,
    sizeBytes: 0,
  }),
  'catalog.folders': notThereYet,
  'catalog.tables': notThereYet,
  'catalog.table': notThereYet,
  'catalog.remove': notThereYet,
  'catalog.restore': notThereYet,
  'catalog.removed': notThereYet,
  'catalog.adopt': notThereYet,
  'catalog.revert': notThereYet,
  'catalog.check': notThereYet,
  'table.metadata': readMetadata,
  'table.statements': notThereYet,
  'table.defaultSelection': readDefaultSelection,
  'table.cells': readCells,
  'table.scan': scanTable,
  'import.start': notThereYet,
  'import.reports': notThereYet,
  'import.report': notThereYet,
  'export.formats': notThereYet,
  'export.metadata': notThereYet,
  'export.write': notThereYet,
  'export.start': notThereYet,
  'jobs.list': notThereYet,
  'jobs.cancel': notThereYet,
  'settings.get': notThereYet,
  'settings.set': notThereYet,
  'session.get': notThereYet,
  'session.set': notThereYet,
};

/** Puts in order what an earlier end left behind, before a writer takes its first call. */
export function prepareWriter(_context: EngineContext): void {}
