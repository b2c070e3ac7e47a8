/** Drafts in files: the model as JSON, with what nobody knows told as warnings. */
import { type Problem, ProblemError, problem, quoteInput } from '../errors/problem.ts';
import { draftFile, type PublicationDraft } from './draft.ts';

export interface ReadDraftFile {
  readonly draft: PublicationDraft;
  /** The file had no id: `draft` has a new one. */
  readonly isNew: boolean;
  /** Keys that nobody knows. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a draft file.
 *
 * @param newId  Makes an id for a draft that has none.
 * @throws ProblemError `publish.bad-draft-file`, with the first fault’s path as its place.
 */
export function parseDraftFile(text: string, file: string, newId: () => string): ReadDraftFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badFile(file, '', error instanceof Error ? error.message : String(error), error);
  }
  const parsed = draftFile.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badFile(file, issue?.path.join('.') ?? '', issue?.message ?? '', parsed.error);
  }
  const { id, revision = 0, ...rest } = parsed.data;
  const warnings = unknownKeys(json, parsed.data, []).map((path) =>
    problem(
      'publish.unknown-key',
      { key: quoteInput(path.join('.')) },
      { severity: 'warning', place: { file, field: path.join('.') } },
    ),
  );
  return {
    draft: { ...rest, id: id ?? newId(), revision },
    isNew: id === undefined,
    warnings,
  };
}

function badFile(file: string, field: string, detail: string, cause: unknown): ProblemError {
  const values = {
    file: quoteInput(file, 300),
    detail: quoteInput(field === '' ? detail : `${field}: ${detail}`, 300),
  };
  return new ProblemError(problem('publish.bad-draft-file', values, { place: { field } }), {
    cause,
  });
}

/** State of the catalog that an exported draft carries along, for people. */
const CARRIED = new Set(['standing', '$schema', 'bytes', 'sha256', 'sha1']);

/** Paths in `given` that the schema dropped. */
function unknownKeys(given: unknown, kept: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(given) && Array.isArray(kept)) {
    return given.flatMap((one, i) => unknownKeys(one, kept[i], [...path, String(i)]));
  }
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    if (key in kept) return unknownKeys(value, kept[key], [...path, key]);
    const isRemoteState = path[0] === 'targets' && REMOTE_STATE.has(key);
    return CARRIED.has(key) || isRemoteState ? [] : [[...path, key]];
  });
}

/** What a draft of another computer knows of its targets: the catalog here finds it out by itself. */
const REMOTE_STATE = new Set([
  'remoteId',
  'remoteUrl',
  'slugOrName',
  'fileId',
  'flowUrl',
  'resourceIds',
  'lastPublished',
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
