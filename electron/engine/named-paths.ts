import { z } from 'zod';
import type { MethodName } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';

const pathItem = z.object({ kind: z.literal('path') });

const pathItems = z.object({
  items: z
    .array(z.unknown())
    .refine((items) => items.some((item) => pathItem.safeParse(item).success)),
});

/** Requests that name a path on this computer. */
const NAMES_PATH: { readonly [M in MethodName]?: z.ZodType } = {
  'import.start': pathItems,
  'import.preview': z.object({ file: pathItem }),
  'px.validate': pathItems,
  'px.lines': z.object({ file: pathItem }),
  'codelists.write': z.object({ folder: z.string() }),
  'export.start': z.object({ target: pathItem }),
  'export.batch': z.object({ target: z.object({ kind: z.literal('folder') }) }),
  'export.write': z.object({ path: z.string() }),
};

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
