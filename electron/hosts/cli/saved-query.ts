import type { Engine } from '#engine/engine.ts';
import type { SavedQueryRow } from '#shared/api/answers.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { UsageError } from './io.ts';

/**
 * A saved query by its id or, where no other has it, by its name.
 *
 * @throws UsageError where there is none, or several have the name.
 */
export async function findSavedQuery(engine: Engine, text: string): Promise<SavedQueryRow> {
  const queries = await engine.call('queries.list', {});
  const byId = queries.find(({ queryId }) => queryId === text.toLowerCase());
  if (byId) return byId;
  const named = queries.filter(({ name }) => name === text);
  const [found, other] = named;
  if (found && !other) return found;
  if (found) {
    const ids = named.map(({ queryId }) => queryId).join(', ');
    throw new UsageError(
      `Several saved queries are called “${quoteInput(text)}”. Use an id: ${ids}.`,
    );
  }
  const names = [...new Set(queries.map(({ name }) => name).filter(Boolean))].slice(0, 20);
  throw new UsageError(
    `There is no saved query “${quoteInput(text)}”. Known are: ${names.join(', ') || 'none'}.`,
  );
}
