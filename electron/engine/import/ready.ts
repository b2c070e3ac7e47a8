/** A file that has been read, ready to become a table: what the catalog keeps, and what is told of it. */
import type { ImportedFile } from '#shared/api/answers.ts';
import type { ReadTable } from '#shared/cube/reading.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import type { FolderLevel, PlaceFolder } from '../catalog/folders.ts';
import { prepareTable } from '../catalog/prepare.ts';
import { type NewRevision, publishRevision } from '../catalog/publish.ts';
import type { StagedCells } from '../catalog/stage.ts';
import type { Connection } from '../db/open.ts';
import type { FoundFile } from './collect.ts';
import type { DatabaseTree } from './database-tree.ts';
import { readExcerpt } from './excerpt.ts';
import { placeIn, sourcePath } from './source-path.ts';

/** What is wrong with a file that was imported stands before its cells, as a rule. */
const EXCERPT_BYTES = 1 << 20;

export interface ReadyTable {
  readonly file: FoundFile;
  readonly revision: NewRevision;
  readonly told: Omit<ImportedFile, 'table' | 'isUpdate' | 'sharesMatrixWith'>;
  /** Where MATRIX stands; 1 where it does not. */
  readonly matrixLine: number;
}

export interface TablePlaces {
  readonly tree: DatabaseTree;
  readonly place: PlaceFolder;
}

/**
 * @param bytes  SHA-256 and length of the file.
 * @param recipe  The recipe whose next file this is, folded; null without one.
 */
export function readyTable(
  file: FoundFile,
  { model, cells: cellCount, problems, moreProblems, encoding }: ReadTable,
  cells: StagedCells,
  bytes: { readonly hash: Buffer; readonly size: number },
  recipe: string | null,
  { tree, place }: TablePlaces,
): ReadyTable {
  const [language = ''] = model.languages;
  return {
    file,
    revision: {
      table: prepareTable(model),
      cells,
      source: {
        kind: file.source,
        path: sourcePath(file),
        fileSize: bytes.size,
        fileHash: bytes.hash,
        encoding,
        recipe,
      },
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
      folder: () => place([...(file.source === 'sample' ? [SAMPLES] : []), ...tree.folders(file)]),
      sortCode: tree.sortCode(file),
    },
    told: {
      path: file.path,
      title: model.texts.title[0] ?? '',
      language: language === '' ? null : language,
      languages: model.languages.filter((one) => one !== ''),
      variables: model.variables.length,
      cells: cellCount,
      encoding,
      warnings: problems.map((one) => placeIn(one, file.path)),
      moreWarnings: moreProblems,
      excerpt: readExcerpt(file.diskPath, problems, EXCERPT_BYTES),
    },
    matrixLine: model.statements.find(({ keyword }) => keyword === 'MATRIX')?.line ?? 1,
  };
}

/** Inside a transaction of the caller. */
export function publishTable(
  db: Connection,
  { revision, told, matrixLine }: ReadyTable,
  importedAt: string,
  revisionsKept: number,
): ImportedFile {
  const published = publishRevision(db, revision, importedAt, revisionsKept);
  const { id, isUpdate, sharesMatrixWith } = published;
  const table = { ...told, table: id, isUpdate, sharesMatrixWith };
  if (sharesMatrixWith === null) return table;
  const taken = matrixTaken(revision.table.matrix, id, sharesMatrixWith, matrixLine);
  return { ...table, warnings: [placeIn(taken, told.path), ...told.warnings] };
}

function matrixTaken(matrix: string, id: string, first: string, line: number): Problem {
  return problem(
    'import.matrix-taken',
    { matrix, first, id },
    { severity: 'warning', place: { line, column: 1, keyword: 'MATRIX' } },
  );
}

/** The catalog folder of the example database. */
const SAMPLES: FolderLevel = {
  code: 'samples',
  labels: new Map([
    ['', 'Samples'],
    ['no', 'Eksempler'],
    ['sv', 'Exempel'],
    ['fr', 'Exemples'],
  ]),
  sortCode: null,
};
