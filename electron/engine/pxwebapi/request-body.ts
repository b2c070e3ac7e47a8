/** The JSON body of a request, bounded. */
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 2 * MEGABYTE;
/** What is read of a body that is too large, so that its sender comes to hear the answer. */
const MOST_DRAINED = 256 * MEGABYTE;

const JSON_TYPES = /^(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i;

export interface RequestBody {
  readonly text: string;
  /** `Content-Type`, null where there is none. */
  readonly type: string | null;
}

/** @throws ProblemError `pxwebapi.body-too-large`, after the rest of it has come. */
export async function readBody(request: Request): Promise<RequestBody> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
    else if (bytes > MOST_DRAINED) break;
  }
  if (bytes > MOST_BYTES) {
    const values = { limit: MOST_BYTES / MEGABYTE };
    throw new ProblemError(problem('pxwebapi.body-too-large', values));
  }
  const text = new TextDecoder().decode(Buffer.concat(parts));
  return { text, type: request.headers.get('content-type') };
}

/**
 * @returns undefined for a body without a letter.
 * @throws ProblemError `pxwebapi.wrong-media-type`, `pxwebapi.bad-json`.
 */
export function parseJsonBody({ text, type }: RequestBody): unknown {
  if (text.trim() === '') return undefined;
  if (type !== null && !JSON_TYPES.test(type.trim())) {
    const values = { type: quoteInput(type) };
    throw new ProblemError(problem('pxwebapi.wrong-media-type', values));
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = quoteInput(cause instanceof Error ? cause.message : String(cause), 200);
    throw new ProblemError(problem('pxwebapi.bad-json', { detail }), { cause });
  }
}
