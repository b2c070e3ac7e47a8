/**
 * English, the language that the others are checked against. ICU message syntax; keys are
 * `place.what`, problems are `problem.` + their code. Sections are in alphabetical order.
 */
import type { ProblemCode } from '../errors/codes.ts';

export const en = {
  // app: the frame around everything
  'app.name': 'Statdesk',

  // common: words that several places use
  'common.cancel': 'Cancel',
  'common.clear-search': 'Clear search',
  'common.close': 'Close',
  'common.copy': 'Copy',
  'common.open': 'Open',
  'common.try-again': 'Try again',
  'common.undo': 'Undo',

  // problem: one sentence per problem code: what, where, what to do
  'problem.engine.bad-request': 'The request was not understood: {detail}',
  'problem.engine.cancelled': 'Cancelled.',
  'problem.engine.defect':
    'Something went wrong inside Statdesk. Nothing was changed. Quote {id} when you report it.',
  'problem.engine.closed': 'Statdesk is shutting down.',
  'problem.engine.connection-lost':
    'The connection to Statdesk was lost before the answer came. Try again.',
  'problem.engine.stopped':
    'The part of Statdesk that worked on this stopped and was started again. Try again.',
  'problem.selection.unknown-table': 'There is no table “{table}” in this catalog.',
  'problem.selection.unknown-language':
    'Table {table} has no language “{language}”. It has: {languages}.',
  'problem.selection.unknown-variable':
    'Table {table} has no variable “{variable}”.{hasSuggestion, select, yes { Did you mean “{suggestion}”?} other {}} It has: {variables}.',
  'problem.selection.unknown-value': 
    '{variable}: there is no value “{item}”.{hasSuggestion, select, yes { Did you mean “{suggestion}”?} other {}}',
  'problem.selection.unknown-codelist': '{variable}: there is no codelist “{codelist}”.',
  'problem.selection.illegal-expression':
    '{variable}: “{item}” is not an expression that Statdesk knows. Use a code, *, ?, TOP(n), BOTTOM(n), RANGE(a,b), FROM(a) or TO(a).',
  'problem.selection.missing-variable':
    '{variable}: choose at least one value. This variable cannot be left out.',
  'problem.selection.illegal-placement':
    'Rows and columns must name every variable of the answer exactly once.',
  'problem.selection.too-many-cells': '{cells} cells are selected; at most {limit} are allowed.',
} as const satisfies Record<`problem.${ProblemCode}`, string> & Record<string, string>;
