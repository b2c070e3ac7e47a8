/**
 * Everything the engine can be asked, one entry per method: kind, parameters (a schema, parsed in the
 * engine whatever the host) and the type of the answer. Client, dispatch and documents derive from it.
 *
 * `query` reads and belongs to its caller: a new one aborts the old one. `command` changes something at
 * once. `job` takes time, belongs to the application, has a journal row and reports progress.
 * Queries run in the reader worker, commands and jobs in the writer.
 */
import { z } from 'zod';
import { draftSchema, type OwnGrouping } from '../codelist/own-grouping.ts';
import type { Table } from '../cube/table.ts';
import { ENCODINGS } from '../encoding/encodings.ts';
import type { NameFacts } from '../files/file-name.ts';
import { publicationDraft, TARGET_KINDS } from '../publication/draft.ts';
import { recipeNameSchema, recipeSchema, SEPARATORS } from '../recipe/recipe.ts';
import type { Selection } from '../selection/selection.ts';
import { selectionSchema } from '../selection/selection-schema.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsPatch } from '../settings/settings.ts';
import type {
  AppInfo,
  BatchItem,
  BatchReport,
  CatalogCheck,
  CatalogExportReport,
  CellScan,
  CellWindow,
  CodelistRow,
  CodelistText,
  DelimitedPreview,
  ExportFile,
  ExportFormat,
  ExportResult,
  FileReference,
  FolderNode,
  ImportReport,
  ImportReportSummary,
  JobRow,
  LetterSamples,
  PxRule,
  ReadDraft,
  RemovedTable,
  RowOrder,
  SavedQuery,
  SavedQueryRow,
  SavedRecipe,
  SourceLines,
  TableDetails,
  TablePage,
  TableStatements,
  Validation,
} from './answers.ts';
import type { TableComparison } from './comparison.ts';
import type { LocalApiState } from './local-api.ts';
import type {
  Connection,
  ConnectionReport,
  DraftCheck,
  DraftSummary,
  ImportedDraft,
  OpenedDraft,
  OutdatedPublication,
  Prefill,
  PublishResult,
  PublishRow,
  TargetChoices,
  TargetFacts,
  TargetPreview,
  VerifyReport,
} from './publish-answers.ts';
import type {
  FollowedRow,
  RemoteFolder,
  RemotePreview,
  RemoteTablePage,
  RemoteTableView,
  ServerOffer,
  SourceRow,
  SyncReport,
} from './remote-answers.ts';

const tableId = z.string().min(1).max(1000);
const language = z.string().max(50);
const groupingId = z.string().min(1).max(1000);

/** Bytes of a file: on this computer, or sent by a browser. */
const uploadedOrPath = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1).max(10_000) }),
  z.object({
    kind: z.literal('upload'),
    uploadId: z.string().min(1).max(200),
    name: z.string().min(1).max(10_000),
  }),
]);

/** Where the bytes of PX files are. */
const fileReference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1).max(10_000) }),
  z.object({
    kind: z.literal('upload'),
    uploadId: z.string().min(1).max(200),
    name: z.string().min(1).max(10_000),
  }),
  z.object({ kind: z.literal('table'), id: tableId }),
]) satisfies z.ZodType<FileReference>;

const codelistOfVariable = z.object({
  tableId,
  variableCode: z.string().max(10_000),
  language: language.optional(),
  id: groupingId,
});

const view = z.object({ id: tableId, language, selection: selectionSchema });

const queryId = z.uuid();

const batchItem = z.discriminatedUnion('kind', [
  /** The whole table. */
  z.object({ kind: z.literal('table'), id: tableId, language: language.optional() }),
  z.object({ kind: z.literal('query'), queryId }),
]) satisfies z.ZodType<BatchItem>;

const connectionName = z.string().trim().min(1).max(200);

const publishId = z.number().int();

/** Where to, and what the user has decided about what stands there. */
const sendingParams = {
  connections: z.array(connectionName).min(1).max(100),
  /** What the draft no longer names is removed from the catalogs. */
  allowRemoval: z.boolean().default(false),
  /** Fields that somebody edited in a catalog and that are written over. */
  overwrite: z.array(z.string().max(1000)).max(10_000).default([]),
};

const count = z.number().int().min(0);

/** A revision of a table: by its number, or as it stands to the current one. */
const revisionReference = z.object({
  id: tableId,
  revision: z.union([z.enum(['current', 'previous']), z.number().int()]),
});
const sourceName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u);

/** Rows that one question can name. */
const MOST_ROWS_NAMED = 1_000_000;

const noParams = z.object({});

export interface Method<
  Kind extends 'query' | 'command' | 'job' = 'query' | 'command' | 'job',
  Params extends z.ZodType = z.ZodType,
  Result = unknown,
> {
  readonly kind: Kind;
  readonly params: Params;
  /** Carries the result's type; never present at run time. */
  readonly result?: Result;
}

const query = <Result>() => {
  return <P extends z.ZodType>(params: P): Method<'query', P, Result> => ({
    kind: 'query',
    params,
  });
};
const command = <Result>() => {
  return <P extends z.ZodType>(params: P): Method<'command', P, Result> => ({
    kind: 'command',
    params,
  });
};
const job = <Result>() => {
  return <P extends z.ZodType>(params: P): Method<'job', P, Result> => ({ kind: 'job', params });
};

export const CONTRACT = {
  'app.info': query<AppInfo>()(noParams),

  /** Folders of the catalog, parents before children, in menu order. */
  'catalog.folders': query<readonly FolderNode[]>()(z.object({ language: language.optional() })),
  /** One page of tables: a search with a query, a folder's tables with a folder, else all. */
  'catalog.tables': query<TablePage>()(
    z.object({
      query: z.string().max(2000).optional(),
      folder: z.number().int().nullable().optional(),
      sort: z.enum(['relevance', 'title', 'updated', 'id', 'size', 'folder']).optional(),
      descending: z.boolean().optional(),
      offset: count.optional(),
      limit: z.number().int().min(1).max(1000).optional(),
      language: language.optional(),
    }),
  ),
  'catalog.table': query<TableDetails>()(z.object({ id: tableId, language: language.optional() })),
  'catalog.remove': command<readonly RemovedTable[]>()(
    z.object({ ids: z.array(tableId).min(1).max(100_000) }),
  ),
  'catalog.restore': command<{ readonly restored: readonly string[] }>()(
    z.object({ removalIds: z.array(z.number().int()).min(1).max(100_000) }),
  ),
  'catalog.removed': query<readonly RemovedTable[]>()(noParams),
  /** The user says that table `id` is a new version of `versionOf`: it becomes its newest revision. */
  'catalog.adopt': command<{ readonly id: string }>()(
    z.object({ id: tableId, versionOf: tableId }),
  ),
  /** Goes back to an earlier revision, which becomes the current one; the current one is kept. */
  'catalog.revert': command<{ readonly id: string }>()(
    z.object({ id: tableId, revision: z.number().int() }),
  ),
  /** Tables as partitioned Parquet with a manifest; only what has changed since is written. */
  'catalog.export': job<CatalogExportReport>()(
    z.object({
      folder: z.string().min(1).max(10_000),
      /** All where missing. */
      ids: z.array(tableId).min(1).max(100_000).optional(),
    }),
  ),
  'catalog.check': job<CatalogCheck>()(noParams),

  'table.metadata': query<Table>()(z.object({ id: tableId, language: language.optional() })),
  /** Statements as they stand in the file, without DATA. */
  'table.statements': query<TableStatements>()(z.object({ id: tableId })),
  'table.defaultSelection': query<Selection>()(
    z.object({ id: tableId, language: language.optional() }),
  ),
  /** The answer to a selection with calculations, as a table of its own. */
  'table.calculated': query<Table>()(view),
  /** A window of the answer to a selection: rows and columns as placed in stub and heading. */
  'table.cells': query<CellWindow>()(
    view.extend({
      rowStart: count,
      rowCount: count,
      columnStart: count,
      columnCount: count,
      /** These rows, in this order, in place of `rowCount` from `rowStart` on; from `table.order`. */
      rows: z.array(count).max(MOST_ROWS_NAMED).optional(),
    }),
  ),
  /** The order of the rows when they are sorted by a column, or by the values of a stub variable. */
  'table.order': query<RowOrder>()(
    view.extend({
      by: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('column'), column: count }),
        z.object({ kind: z.literal('variable'), code: z.string().max(10_000) }),
      ]),
      descending: z.boolean(),
    }),
  ),
  /** What the whole answer holds: symbols, extremes, for legend, widths and axes. */
  'table.scan': query<CellScan>()(view),
  /** What differs between two revisions of a table, or between two tables. */
  'table.compare': query<TableComparison>()(
    z.object({
      before: revisionReference,
      after: revisionReference,
      /** Of the texts; each table’s own where it lacks this one. */
      language: language.optional(),
      /** Cells of each list. */
      limit: z.number().int().min(0).max(100_000).optional(),
    }),
  ),

  /** Newest first. */
  'queries.list': query<readonly SavedQueryRow[]>()(z.object({ tableId: tableId.optional() })),
  'queries.get': query<SavedQuery>()(z.object({ queryId })),
  /** Keeps a query: a new one without `queryId`, else in place of the one that has it. */
  'queries.save': command<SavedQuery>()(
    z.object({
      queryId: queryId.optional(),
      /** Empty for a client of the API, which has no name to give. */
      name: z.string().trim().max(500),
      tableId,
      language,
      selection: selectionSchema,
      outputFormat: z.string().max(100).nullable().optional(),
      outputFormatParams: z.array(z.string().max(100)).max(100).readonly().optional(),
      arrangement: z.unknown().optional(),
    }),
  ),
  /** Gives back what was removed, so that it can be saved again under its id. */
  'queries.remove': command<SavedQuery>()(z.object({ queryId })),

  /** Value sets and groupings that files brought, and those that users made. */
  'codelists.list': query<readonly CodelistRow[]>()(noParams),
  /** A codelist of a variable as files that other programs read. */
  'codelists.files': query<readonly CodelistText[]>()(codelistOfVariable),
  /** Writes them to a folder, and gives their paths. */
  'codelists.write': query<readonly string[]>()(
    codelistOfVariable.extend({ folder: z.string().min(1).max(10_000) }),
  ),
  'groupings.list': query<readonly OwnGrouping[]>()(noParams),
  'groupings.get': query<OwnGrouping>()(z.object({ id: groupingId })),
  /** What a `.agg` file would be as an own grouping. */
  'groupings.read': query<ReadDraft>()(z.object({ content: z.base64().max(64 * 1024 * 1024) })),
  /** Keeps a new grouping, or the changes of one. */
  'groupings.save': command<OwnGrouping>()(
    z.object({
      /** Null for a new one. */
      id: groupingId.regex(/^agg_.+\.agg$/i).nullable(),
      tableId,
      variableCode: z.string().max(10_000),
      /** Of the labels that the grouping remembers. */
      language: language.optional(),
      draft: draftSchema,
    }),
  ),
  'groupings.remove': command<OwnGrouping>()(z.object({ id: groupingId })),

  'import.start': job<ImportReport>()(
    z.object({
      items: z
        .array(
          z.discriminatedUnion('kind', [
            /** A file or folder on this computer (desktop and command line). */
            z.object({ kind: z.literal('path'), path: z.string().min(1).max(10_000) }),
            /** Bytes that a browser sent before, by the id that the host gave them. */
            z.object({
              kind: z.literal('upload'),
              uploadId: z.string().min(1).max(200),
              /** Path within what was picked or dropped, `/` between folders. */
              name: z.string().min(1).max(10_000),
            }),
            /** The example database that comes with Statdesk. */
            z.object({ kind: z.literal('samples') }),
          ]),
        )
        .min(1)
        .max(1_000_000),
      /** How delimited files are read; without one, as they look. */
      recipe: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('saved'), name: recipeNameSchema }),
          z.object({ kind: z.literal('given'), recipe: recipeSchema }),
        ])
        .optional(),
      /** Encoding of the texts, whatever PX files say and others look like. */
      encoding: z.enum(ENCODINGS).optional(),
    }),
  ),
  /** A delimited file as it would be read with a recipe, or with one that is proposed. */
  'import.preview': query<DelimitedPreview>()(
    z.object({
      file: uploadedOrPath,
      recipe: recipeSchema.nullable(),
      /** Chosen by hand before a recipe is proposed. */
      given: z
        .object({
          encoding: z.enum(ENCODINGS),
          separator: z.enum(SEPARATORS),
          skippedRows: z.number().int().min(0).max(1000),
          hasHead: z.boolean(),
        })
        .partial()
        .optional(),
    }),
  ),
  /** The letters of a file beyond ASCII in every encoding that it may be in. */
  'px.letters': query<LetterSamples>()(z.object({ file: fileReference })),
  'recipes.list': query<readonly SavedRecipe[]>()(noParams),
  'recipes.read': query<SavedRecipe>()(z.object({ name: recipeNameSchema })),
  'recipes.save': command<SavedRecipe>()(
    z.object({ name: recipeNameSchema, recipe: recipeSchema }),
  ),
  'recipes.delete': command<null>()(z.object({ name: recipeNameSchema })),
  'import.reports': query<readonly ImportReportSummary[]>()(noParams),
  'import.report': query<ImportReport>()(z.object({ jobId: z.number().int() })),

  /** Holds PX files against the rules: files, all PX files of folders, and where tables came from. */
  'px.validate': query<Validation>()(
    z.object({ items: z.array(fileReference).min(1).max(100_000) }),
  ),
  /** Every rule that `px.validate` holds files against, explained in a language, else in English. */
  'px.rules': query<readonly PxRule[]>()(z.object({ language: language.optional() })),
  /** Lines of a PX file as text. Long ones are cut; `line` is cut around `column`. */
  'px.lines': query<SourceLines>()(
    z.object({
      file: fileReference,
      /** From 1. */
      firstLine: z.number().int().min(1),
      lineCount: z.number().int().min(1).max(1000),
      spot: z.object({ line: z.number().int().min(1), column: z.number().int().min(1) }).nullable(),
    }),
  ),
  /** Bytes that a browser sent to be validated are no longer needed. */
  'px.forget': command<null>()(z.object({ items: z.array(fileReference).max(100_000) })),

  'export.formats': query<readonly ExportFormat[]>()(noParams),
  /** The metadata of a table as one JSON-stat 2 document. */
  'export.metadata': query<string>()(z.object({ id: tableId, language: language.optional() })),
  /**
   * Writes an answer to a file at once, without a row in the journal: for scripts, which wait for it
   * and change nothing in the catalog.
   */
  'export.write': query<ExportFile>()(
    view.extend({
      format: z.string().max(100),
      options: z.record(z.string(), z.unknown()).optional(),
      numbers: z.enum(['shown', 'stored']).optional(),
      path: z.string().min(1).max(10_000),
    }),
  ),
  'export.start': job<ExportResult>()(
    view.extend({
      format: z.string().max(100),
      options: z.record(z.string(), z.unknown()).optional(),
      numbers: z.enum(['shown', 'stored']).optional(),
      target: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('path'), path: z.string().min(1).max(10_000) }),
        /** Offered once under a random name by the web host. */
        z.object({ kind: z.literal('download'), fileName: z.string().min(1).max(255) }),
      ]),
    }),
  ),

  /** Many tables and saved queries, a file each, in one format. */
  'export.batch': job<BatchReport>()(
    z.object({
      items: z.array(batchItem).min(1).max(50_000),
      format: z.string().max(100),
      options: z.record(z.string(), z.unknown()).optional(),
      numbers: z.enum(['shown', 'stored']).optional(),
      /** Of the files, without ending: see `NAME_PARTS`. */
      namePattern: z.string().max(300),
      target: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('folder'), path: z.string().min(1).max(10_000) }),
        /** A zip file, offered once under a random name by the web host. */
        z.object({ kind: z.literal('download'), fileName: z.string().min(1).max(255) }),
      ]),
    }),
  ),
  /** What the name of an item's file is made from. */
  'export.nameFacts': query<NameFacts>()(z.object({ item: batchItem })),
  'export.report': query<BatchReport>()(z.object({ jobId: z.number().int() })),

  /** Kinds of catalogs, with what each can do and the sites that are known. */
  'publish.targets': query<readonly TargetFacts[]>()(noParams),
  'connections.list': query<readonly Connection[]>()(noParams),
  /** The key goes in and never comes out again. */
  'connections.save': command<Connection>()(
    z.object({
      name: connectionName,
      kind: z.enum(TARGET_KINDS),
      url: z.string().min(1).max(2000),
      organization: z.string().max(1000).nullable().optional(),
      headerName: z
        .string()
        .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
        .max(100)
        .nullable()
        .optional(),
      key: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('unchanged') }),
        z.object({ kind: z.literal('none') }),
        z.object({ kind: z.literal('secret'), secret: z.string().min(1).max(10_000) }),
        z.object({
          kind: z.literal('environment'),
          variable: z
            .string()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
            .max(200),
        }),
      ]),
    }),
  ),
  'connections.remove': command<null>()(z.object({ name: connectionName })),
  /** Reads as this connection’s user, which harm nothing. */
  'connections.test': command<ConnectionReport>()(z.object({ name: connectionName })),
  /** Lists of the server, kept for work without a network. */
  'connections.choices': command<TargetChoices>()(z.object({ name: connectionName })),

  'drafts.list': query<readonly DraftSummary[]>()(noParams),
  'drafts.read': query<OpenedDraft>()(z.object({ id: z.uuid() })),
  /** A draft pre-filled from the first table, with a resource for every table and format. */
  'drafts.create': command<OpenedDraft>()(
    z.object({
      items: z
        .array(
          z.object({
            tableId,
            /** Null for the whole table. */
            selection: selectionSchema.nullable(),
            formats: z.array(z.string().max(100)).max(50),
          }),
        )
        .max(1000),
      targets: z.array(connectionName).max(100),
    }),
  ),
  /** The newest state of a draft; one that is based on an older revision than the stored one is refused. */
  'drafts.save': command<OpenedDraft>()(z.object({ draft: publicationDraft })),
  'drafts.duplicate': command<OpenedDraft>()(z.object({ id: z.uuid() })),
  'drafts.remove': command<null>()(z.object({ id: z.uuid() })),
  /** A draft file: as the publication that its id names, or as a new one. */
  'drafts.import': command<ImportedDraft>()(
    z.object({
      text: z.string().max(50_000_000),
      fileName: z.string().max(10_000),
      as: z.enum(['same', 'new']),
    }),
  ),
  'drafts.export': query<{ readonly fileName: string; readonly text: string }>()(
    z.object({ id: z.uuid(), form: z.enum(['draft', 'datapackage']) }),
  ),
  /** Keeps bytes that a browser sent, as a file of a draft: `source.keptFile`. */
  'drafts.keepFile': command<{ readonly keptFile: string }>()(
    z.object({ uploadId: z.string().min(1).max(200) }),
  ),

  /** What a table says of itself, for fields of a draft. */
  'publish.prefill': query<Prefill>()(z.object({ tableId })),
  /** What is wrong with a draft, per connection, without asking any server. */
  'publish.check': query<readonly DraftCheck[]>()(
    z.object({
      draft: publicationDraft,
      /** Those of the draft where left out. */
      connections: z.array(connectionName).max(100).optional(),
    }),
  ),
  /** What a sending would do, found out by reads alone: the dry run. */
  'publish.preview': query<readonly TargetPreview[]>()(
    z.object({ draft: publicationDraft, ...sendingParams }),
  ),
  /** Sends the stored draft; what it made is frozen first, and every step is in the journal. */
  'publish.send': job<PublishResult>()(z.object({ id: z.uuid(), ...sendingParams })),
  /** Goes on with one sending that stopped, or with all of them. */
  'publish.resume': job<PublishResult>()(z.object({ publishId: publishId.optional() })),
  /** Takes back what a sending made, or says what stands. */
  'publish.undo': job<PublishResult>()(z.object({ publishId })),
  'publish.withdraw': job<PublishResult>()(
    z.object({
      id: z.uuid(),
      connections: z.array(connectionName).min(1).max(100),
      how: z.enum(['private', 'delete']),
    }),
  ),
  /** Sendings with their steps, newest first; of one draft or of all. */
  'publish.history': query<readonly PublishRow[]>()(z.object({ id: z.uuid().optional() })),
  /** Whether what stands in a catalog is still what was sent. */
  'publish.verify': query<VerifyReport>()(z.object({ id: z.uuid(), connection: connectionName })),
  /** Publications whose tables have changed since they were sent. */
  'publish.outdated': query<readonly OutdatedPublication[]>()(noParams),

  /** Servers of PxWebApi 2 that tables come from. */
  'sources.list': query<readonly SourceRow[]>()(noParams),
  /** Asks which server answers at an address: of its API, a web page, a table. Keeps nothing. */
  'sources.inspect': command<ServerOffer>()(z.object({ address: z.string().min(1).max(10_000) })),
  'sources.add': command<SourceRow>()(
    z.object({ name: sourceName, address: z.string().min(1).max(10_000) }),
  ),
  'sources.change': command<SourceRow>()(
    z.object({ name: sourceName, schedule: z.enum(['manual', 'start', 'hourly', 'daily']) }),
  ),
  /** What came from it stays. */
  'sources.remove': command<{ readonly name: string }>()(z.object({ name: sourceName })),

  /** Asks a server for the list of its tables, and remembers it. */
  'remote.list': job<{ readonly tables: number }>()(z.object({ source: sourceName })),
  /** The remembered list: no network is needed. */
  'remote.tables': query<RemoteTablePage>()(
    z.object({
      source: sourceName,
      query: z.string().max(2000).optional(),
      folder: z.string().max(1000).nullable().optional(),
      language: language.optional(),
      offset: count.optional(),
      limit: z.number().int().min(1).max(1000).optional(),
    }),
  ),
  'remote.folders': query<readonly RemoteFolder[]>()(
    z.object({ source: sourceName, language: language.optional() }),
  ),
  /** Asks a server about one table, without its cells. */
  'remote.table': command<RemoteTableView>()(
    z.object({ source: sourceName, id: tableId, language: language.optional() }),
  ),
  'remote.preview': command<RemotePreview>()(
    z.object({
      source: sourceName,
      id: tableId,
      language: language.optional(),
      selection: selectionSchema,
    }),
  ),

  /** Fetches the tables that are named, or brings what is followed up to date. */
  'sync.start': job<SyncReport>()(
    z.object({
      source: sourceName.optional(),
      tables: z
        .array(z.object({ table: tableId, selection: selectionSchema.nullable() }))
        .min(1)
        .max(100_000)
        .optional(),
      /** The named ones are followed from now on. */
      follow: z.boolean().optional(),
      /** Asks only what changed since the last time: does not notice what was withdrawn. */
      isQuick: z.boolean().optional(),
    }),
  ),
  'sync.followed': query<readonly FollowedRow[]>()(z.object({ source: sourceName.optional() })),
  'sync.follow': command<null>()(
    z.object({
      source: sourceName,
      what: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('table'),
          id: tableId,
          /** Null: the whole table. */
          selection: selectionSchema.nullable(),
        }),
        z.object({ kind: z.literal('folder'), subject: z.string().min(1).max(1000) }),
        z.object({ kind: z.literal('search'), subject: z.string().min(1).max(2000) }),
      ]),
      isFollowed: z.boolean(),
    }),
  ),
  /** Sources whose schedule says that it is time. */
  'sync.due': query<readonly string[]>()(z.object({ isStart: z.boolean() })),

  'jobs.list': query<readonly JobRow[]>()(
    z.object({ limit: z.number().int().min(1).max(1000).optional() }),
  ),
  'jobs.cancel': command<{ readonly cancelled: boolean }>()(z.object({ jobId: z.number().int() })),

  /** The API for programs of this computer, as the thread that runs it knows it. */
  'api.state': command<LocalApiState>()(noParams),
  'api.start': command<LocalApiState>()(
    z.object({
      port: z.number().int().min(0).max(65_535).optional(),
      /** The secret part of the address: that of before, another one, or none. */
      secret: z.enum(['keep', 'new', 'none']).optional(),
    }),
  ),
  'api.stop': command<LocalApiState>()(noParams),

  'settings.get': query<Settings>()(noParams),
  'settings.set': command<Settings>()(settingsPatch),
  /** Open tabs, layouts and the like: kept for the window, never read by the engine. */
  'session.get': query<unknown>()(noParams),
  'session.set': command<null>()(z.object({ session: z.unknown() })),
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof CONTRACT;
export type Params<M extends MethodName> = z.input<(typeof CONTRACT)[M]['params']>;
export type ParsedParams<M extends MethodName> = z.output<(typeof CONTRACT)[M]['params']>;
export type Result<M extends MethodName> =
  (typeof CONTRACT)[M] extends Method<infer _K, infer _P, infer R> ? R : never;

/** What the engine tells without being asked. */
export type EngineEvent =
  | {
      readonly kind: 'changed';
      readonly room:
        | 'api'
        | 'catalog'
        | 'connections'
        | 'groupings'
        | 'jobs'
        | 'publish'
        | 'queries'
        | 'session'
        | 'settings'
        | 'sources';
      readonly ids: readonly string[];
    }
  | { readonly kind: 'job'; readonly job: JobRow };
