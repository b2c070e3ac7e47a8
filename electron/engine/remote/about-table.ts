/** Asks a server for all that it tells of a table but its cells. */
import type { z } from 'zod';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import {
  type CodelistAnswer,
  codelistAnswer,
  type DatasetAnswer,
  datasetAnswer,
  type TableAnswer,
  tableAnswer,
} from './answers.ts';
import { ask, type Line, type Question, type Reply } from './ask.ts';
import { type RemoteLanguage, type RemoteTable, referencesOf } from './model.ts';
import type { Source } from './sources.ts';

/**
 * Gives the answer to a question that was asked before, or asks and keeps it. `name` tells the
 * questions of one table apart.
 */
export type AskOnce = <T>(
  name: string,
  question: Question,
  schema: z.ZodType<T>,
) => Promise<T | null>;

/** The server's default language first. */
export function languagesOf({ config }: Source): readonly string[] {
  const others = config.languages.map(({ id }) => id).filter((id) => id !== config.defaultLanguage);
  return [config.defaultLanguage, ...others];
}

function tableQuestion(tableId: string, language: string): Question {
  return { path: ['tables', tableId], params: { lang: language } };
}

/** How the question for the entry of a table is called. */
export function tablePart(language: string): string {
  return `table ${language}`;
}

/** The entry of a table in the first language that has it; null where the server has none. */
export async function findEntry(
  line: Line,
  source: Source,
  tableId: string,
  etag: string | null,
): Promise<{ readonly language: string; readonly reply: Reply<TableAnswer> } | null> {
  for (const language of languagesOf(source)) {
    const question = { ...tableQuestion(tableId, language), etag };
    const reply = await ask(line, question, tableAnswer);
    if (reply.kind !== 'missing') return { language, reply };
  }
  return null;
}

/**
 * Every language that has the table, with metadata and codelists.
 *
 * @throws ProblemError `remote.no-such-table`.
 */
export async function askAboutTable(
  source: Source,
  tableId: string,
  once: AskOnce,
): Promise<RemoteTable> {
  const languages: RemoteLanguage[] = [];
  for (const language of languagesOf(source)) {
    const table = await once(tablePart(language), tableQuestion(tableId, language), tableAnswer);
    if (!table) continue;
    const params = { lang: language, ...(source.config.isBeta && { outputFormat: 'json-stat2' }) };
    const question = { path: ['tables', table.id, 'metadata'], params };
    const metadata = await once(`metadata ${language}`, question, datasetAnswer);
    if (!metadata) continue;
    const codelists = await askCodelists(metadata, language, once);
    languages.push({ language, table, metadata, codelists });
  }
  const [first] = languages;
  if (!first) throw noSuchTable(source.name, tableId);
  return { id: first.table.id, languages };
}

async function askCodelists(
  metadata: DatasetAnswer,
  language: string,
  once: AskOnce,
): Promise<readonly CodelistAnswer[]> {
  const ids = new Set(metadata.id.flatMap((variable) => referencesOf(metadata, variable)));
  const found: CodelistAnswer[] = [];
  for (const id of ids) {
    const question = { path: ['codelists', id], params: { lang: language } };
    // Betas name lists that they do not serve.
    const codelist = await once(`codelist ${language} ${id}`, question, codelistAnswer);
    if (codelist) found.push(codelist);
  }
  return found;
}

export function noSuchTable(source: string, table: string): ProblemError {
  return new ProblemError(problem('remote.no-such-table', { source, table }, { retry: 'no' }));
}
