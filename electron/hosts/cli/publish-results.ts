/** What came of sendings, for scripts and for people. */
import type { PublishRow } from '#shared/api/publish-answers.ts';
import { answer, BAD_INPUT, type CliIo, FINE, oneLine, problemLine, say } from './io.ts';

const GOOD = new Set<PublishRow['state']>(['published', 'submitted', 'accepted', 'withdrawn']);

/** @returns the exit status. */
export async function tellResults(
  io: CliIo,
  results: readonly PublishRow[],
  { json }: { readonly json?: true },
): Promise<number> {
  for (const { connection, problems } of results) {
    for (const one of problems) say(io, `statdesk: ${connection}: ${problemLine(io, one)}`);
  }
  if (json) await answer(io, `${JSON.stringify({ results: results.map(toJson) })}\n`);
  else {
    for (const { connection, state, remoteUrl, flowUrl } of results) {
      await answer(io, `${oneLine([connection, state, flowUrl ?? remoteUrl ?? ''].join('\t'))}\n`);
    }
  }
  return results.every(({ state }) => GOOD.has(state)) ? FINE : BAD_INPUT;
}

function toJson(row: PublishRow): unknown {
  const { connection, state, remoteId, remoteUrl, flowUrl, isPrivate, problems, steps } = row;
  return {
    connection,
    state: state === 'open' ? 'unsure' : state,
    remoteId,
    remoteUrl,
    ...(flowUrl ? { flowUrl } : {}),
    isPrivate,
    steps: steps.map(({ name, subject, state: stepState, attempt }) => ({
      name,
      subject,
      state: stepState,
      attempt,
    })),
    problems: problems.map(({ code, severity, place, values }) => ({
      code,
      severity,
      ...(place?.field ? { field: place.field } : {}),
      ...(values ? { values } : {}),
    })),
  };
}
