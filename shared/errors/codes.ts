/**
 * Every problem that Statdesk can name, `room.what-is-wrong`. Codes are stable: scripts match them,
 * never the sentences, which are in `shared/messages`.
 */
export const PROBLEM_CODES = [
  // engine: requests that cannot be served at all
  'engine.bad-request',
  'engine.cancelled',
  'engine.defect',
  'engine.closed',
  'engine.connection-lost',
  'engine.stopped',

  // selection
  'selection.unknown-table',
  'selection.unknown-language',
  'selection.unknown-variable',
  'selection.unknown-value',
  'selection.unknown-codelist',
  'selection.illegal-expression',
  'selection.missing-variable',
  'selection.illegal-placement',
  'selection.too-many-cells',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
