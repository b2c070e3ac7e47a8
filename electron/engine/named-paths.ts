import { z } from 'zod';
import type { MethodName } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';

const pathItem = z.object({ kind: z.literal('path') });

const resourceWithPath = z.object({ source: z.object({ path: z.unknown() }) });

const pathItems = z.object({
  items: z
    .array(z.unknown())
    .refine((items) => items.some((item) => pathItem.safeParse(item).success)),
});

/** Files of this computer among the resources of a draft. */
const draftWithPath = z.object({
  draft: z.object({
    resources: z
      .array(z.unknown())
      .refine((all) => all.some((one) => resourceWithPath.safeParse(one).success)),
  }),
});

/** Requests that name a path on this computer. */
const NAMES_PATH: { readonly [M in MethodName]?: z.ZodType } = {
  'import.start': pathItems,
  'import.preview': z.object({ file: pathItem }),
  'px.validate': pathItems,
  'px.lines': z.object({ file: pathItem }),
  'px.letters': z.object({ file: pathItem }),
  'codelists.write': z.object({ folder: z.string() }),
  'drafts.save': draftWithPath,
  'drafts.import': z.object({ text: z.string().refine(textNamesPath) }),
  'publish.check': draftWithPath,
  'publish.preview': draftWithPath,
  'export.start': z.object({ target: pathItem }),
  'catalog.export': z.object({ folder: z.string() }),
  'export.batch': z.object({ target: z.object({ kind: z.literal('folder') }) }),
  'export.write': z.object({ path: z.string() }),
};

function textNamesPath(text: string): boolean {
  try {
    return draftWithPath.safeParse({ draft: JSON.parse(text.replace(/^\uFEFF/, '')) }).success;
  } catch {
    // No JSON names nothing; it is refused as a draft.
    return false;
  }
}

/**
 * A page in a browser has no business with paths: it sends bytes and fetches bytes. So that whoever
 * gets hold of its address can neither read nor write files of the user, it is refused to name any.
 *
 * @throws ProblemError `engine.bad-request`.
 */
export function refusePaths(method: MethodName, params: unknown): void {
  if (!NAMES_PATH[method]?.safeParse(params).success) return;
  throw new ProblemError(problem('engine.bad-request', { detail: 'a browser names no paths' }));
}
