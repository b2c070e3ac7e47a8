import { z } from 'zod';

const schema = z.object({ policy: z.enum(['fixed', 'growing', 'rolling']) });

/** What a query that was saved in the window does when new periods come; null for others. */
export function shownPolicy(arrangement: unknown): z.output<typeof schema>['policy'] | null {
  return schema.safeParse(arrangement).data?.policy ?? null;
}
