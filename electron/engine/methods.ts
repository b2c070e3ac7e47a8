/** Everything that Statdesk can do: one line per method of the contract. */
import { statSync } from 'node:fs';
import type { AppInfo } from '#shared/api/answers.ts';
import type { MethodName, ParsedParams, Result } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { checkCatalog } from './catalog/check.ts';
import { listFolders } from './catalog/folders.ts';
import { forgetRemoved, listRemoved, removeTables, restoreTables } from './catalog/removal.ts';
import { adoptTable, revertTable } from './catalog/revisions.ts';
import { readStatements } from './catalog/statements.ts';
import { countTables, describeTable, listTables } from './catalog/tables.ts';
import { exportCatalog } from './catalog-export/export-catalog.ts';
import { codelistFiles, listCodelists, readGroupingFile } from './codelists/files.ts';
import {
  getGrouping,
  listGroupings,
  removeGrouping,
  saveGrouping,
} from './codelists/own-groupings.ts';
import { compareTables } from './compare/compare.ts';
import type { EngineContext } from './context.ts';
import { catalogPath } from './db/open.ts';
import { readBatchReport, readNameFacts, startBatch } from './exports/batch.ts';
import { writeCodelistFiles } from './exports/codelist-files.ts';
import { listFormats, readMetadataDocument, startExport, writeExport } from './exports/export.ts';
import { startImport } from './import/import.ts';
import { previewDelimited } from './import/preview.ts';
import { listReports, readReport } from './import/reports.ts';
import { endLostJobs, forgetOldJobs } from './jobs/journal.ts';
import { cancelJob, listJobs } from './jobs/run.ts';
import { readLocalApi, resumeLocalApi, startLocalApi, stopLocalApi } from './local-api/methods.ts';
import { checkDraft } from './publish/check.ts';
import {
  listConnections,
  readChoices,
  removeConnection,
  saveConnection,
  testConnection,
} from './publish/connections.ts';
import { exportDraft, importDraft } from './publish/draft-file.ts';
import { duplicateDraft, listDrafts, readDraft, removeDraft, saveDraft } from './publish/drafts.ts';
import { keepFile } from './publish/kept-files.ts';
import { createDraft } from './publish/new-draft.ts';
import { listOutdated } from './publish/outdated.ts';
import { prefillFromTable } from './publish/prefill.ts';
import { previewDraft } from './publish/preview.ts';
import {
  listHistory,
  resumeSendings,
  sendDraft,
  undoSending,
  verifyPublication,
  withdrawDraft,
} from './publish/send.ts';
import { TARGETS } from './publish/targets/index.ts';
import { getQuery, listQueries, removeQuery, saveQuery } from './queries/queries.ts';
import { deleteRecipe, listRecipes, readRecipe, saveRecipe } from './recipes/recipes.ts';
import { follow, listFollowed } from './remote/follow.ts';
import { previewSelection, viewRemoteTable } from './remote/preview.ts';
import { listRemembered, listRemoteFolders, refreshList } from './remote/remembered.ts';
import { listDueSources } from './remote/schedule.ts';
import {
  addSource,
  changeSource,
  inspectAddress,
  listSources,
  removeSource,
} from './remote/sources.ts';
import { startSync } from './remote/sync.ts';
import {
  orderRows,
  readCalculated,
  readCells,
  readDefaultSelection,
  readMetadata,
  scanTable,
} from './selection/window-queries.ts';
import { readUnexpectedEnd } from './settings/last-end.ts';
import { getSession, getSettings, setSession, setSettings } from './settings/settings.ts';
import { discardUploads } from './uploads.ts';
import { explainRules } from './validate/explain.ts';
import { readLetters } from './validate/letters.ts';
import { readSourceLines } from './validate/source-lines.ts';
import { validatePx } from './validate/validate.ts';

type Methods = {
  readonly [M in MethodName]: (
    context: EngineContext,
    params: ParsedParams<M>,
    task: Task,
  ) => Result<M> | Promise<Result<M>>;
};

export const METHODS: Methods = {
  'app.info': describeApp,
  'catalog.folders': listFolders,
  'catalog.tables': listTables,
  'catalog.table': describeTable,
  'catalog.remove': removeTables,
  'catalog.restore': restoreTables,
  'catalog.removed': listRemoved,
  'catalog.adopt': adoptTable,
  'catalog.revert': revertTable,
  'catalog.export': exportCatalog,
  'catalog.check': (context, _params, task) => checkCatalog(context, task),
  'table.metadata': readMetadata,
  'table.statements': readStatements,
  'table.defaultSelection': readDefaultSelection,
  'table.calculated': readCalculated,
  'table.cells': readCells,
  'table.order': orderRows,
  'table.scan': scanTable,
  'queries.list': listQueries,
  'queries.get': getQuery,
  'queries.save': saveQuery,
  'queries.remove': removeQuery,
  'table.compare': compareTables,
  'codelists.list': listCodelists,
  'codelists.files': codelistFiles,
  'codelists.write': writeCodelistFiles,
  'groupings.list': listGroupings,
  'groupings.get': getGrouping,
  'groupings.read': readGroupingFile,
  'groupings.save': saveGrouping,
  'groupings.remove': removeGrouping,
  'import.start': (context, params, task) =>
    startImport(context, params, task).finally(() => discardUploads(context, params)),
  'import.preview': previewDelimited,
  'recipes.list': listRecipes,
  'recipes.read': readRecipe,
  'recipes.save': saveRecipe,
  'recipes.delete': deleteRecipe,
  'import.reports': listReports,
  'import.report': readReport,
  'px.validate': validatePx,
  'px.rules': explainRules,
  'px.lines': readSourceLines,
  'px.letters': readLetters,
  'px.forget': async (context, params) => {
    await discardUploads(context, params);
    return null;
  },
  'export.formats': listFormats,
  'export.metadata': readMetadataDocument,
  'export.write': writeExport,
  'export.start': startExport,
  'export.batch': startBatch,
  'export.nameFacts': readNameFacts,
  'export.report': readBatchReport,
  'publish.targets': () => TARGETS.map(({ facts }) => facts),
  'connections.list': listConnections,
  'connections.save': saveConnection,
  'connections.remove': removeConnection,
  'connections.test': testConnection,
  'connections.choices': readChoices,
  'drafts.list': listDrafts,
  'drafts.read': readDraft,
  'drafts.create': createDraft,
  'drafts.save': saveDraft,
  'drafts.duplicate': duplicateDraft,
  'drafts.remove': removeDraft,
  'drafts.import': importDraft,
  'drafts.export': exportDraft,
  'drafts.keepFile': keepFile,
  'publish.prefill': prefillFromTable,
  'publish.check': checkDraft,
  'publish.preview': previewDraft,
  'publish.send': sendDraft,
  'publish.resume': resumeSendings,
  'publish.undo': undoSending,
  'publish.withdraw': withdrawDraft,
  'publish.history': listHistory,
  'publish.verify': verifyPublication,
  'publish.outdated': listOutdated,
  'sources.list': listSources,
  'sources.inspect': inspectAddress,
  'sources.add': addSource,
  'sources.change': changeSource,
  'sources.remove': removeSource,
  'remote.list': refreshList,
  'remote.tables': listRemembered,
  'remote.folders': listRemoteFolders,
  'remote.table': viewRemoteTable,
  'remote.preview': previewSelection,
  'sync.start': startSync,
  'sync.followed': listFollowed,
  'sync.follow': follow,
  'sync.due': listDueSources,
  'jobs.list': listJobs,
  'jobs.cancel': cancelJob,
  'api.state': readLocalApi,
  'api.start': startLocalApi,
  'api.stop': stopLocalApi,
  'settings.get': getSettings,
  'settings.set': setSettings,
  'session.get': getSession,
  'session.set': setSession,
};

function describeApp({ version, folder, db }: EngineContext): AppInfo {
  return {
    version,
    catalogFolder: folder,
    tableCount: countTables(db),
    sizeBytes: statSync(catalogPath(folder)).size,
    unexpectedEnd: readUnexpectedEnd(db),
  };
}

/** Puts in order what an earlier end left behind, before a writer takes its first call. */
export function prepareWriter(context: EngineContext): void {
  const { db, now } = context;
  endLostJobs(db, now().toISOString());
  forgetOldJobs(db, now());
  forgetRemoved(db, now());
  resumeLocalApi(context);
}
