import { appCommand } from './app.ts';
import { codelistCommand } from './codelist.ts';
import type { CliCommand } from './command.ts';
import { connectionCommand } from './connection.ts';
import { convertCommand } from './convert.ts';
import { dataCommand } from './data.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { exportCatalogCommand } from './export-catalog.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { metadataCommand } from './metadata.ts';
import { publishCommand } from './publish.ts';
import { queryCommand } from './query.ts';
import { recipeCommand } from './recipe.ts';
import { removeCommand } from './remove.ts';
import { serveCommand } from './serve.ts';
import { sourceCommand } from './source.ts';
import { syncCommand } from './sync.ts';
import { unpublishCommand } from './unpublish.ts';
import { validateCommand } from './validate.ts';

export const COMMANDS: readonly CliCommand[] = [
  importCommand,
  recipeCommand,
  listCommand,
  metadataCommand,
  dataCommand,
  queryCommand,
  exportCommand,
  exportCatalogCommand,
  convertCommand,
  diffCommand,
  codelistCommand,
  validateCommand,
  connectionCommand,
  publishCommand,
  unpublishCommand,
  sourceCommand,
  syncCommand,
  removeCommand,
  serveCommand,
  appCommand,
];
