import type { PUBLISH_STEPS } from '#renderer/shell/route.ts';
import type { DraftCheck } from '#shared/api/publish-answers.ts';
import type { Problem } from '#shared/errors/problem.ts';

export type StepName = (typeof PUBLISH_STEPS)[number];

/** The step on which a field stands, by its path in the draft. */
export function stepOf(field: string): StepName {
  if (/^(resources|views)(\.|$)/.test(field)) return 'content';
  return field === 'targets' ? 'targets' : 'describe';
}

/** A problem of a draft, with the connections that have it. */
export interface DraftProblem {
  readonly problem: Problem;
  readonly field: string;
  readonly connections: readonly string[];
}

/** Every problem once, though several targets have it; errors first. */
export function gatherProblems(checks: readonly DraftCheck[]): readonly DraftProblem[] {
  const found = new Map<string, { problem: Problem; field: string; connections: string[] }>();
  for (const { connection, problems } of checks) {
    for (const problem of problems) {
      const field = problem.place?.field ?? '';
      const isOwn = field.startsWith('extra.');
      const key = JSON.stringify([problem.code, field, problem.values, isOwn ? connection : '']);
      const known = found.get(key);
      if (known) known.connections.push(connection);
      else found.set(key, { problem, field, connections: [connection] });
    }
  }
  const isError = ({ problem }: DraftProblem) => (problem.severity === 'error' ? 0 : 1);
  return [...found.values()].sort((one, other) => isError(one) - isError(other));
}
