/**
 * English, the language that the others are checked against. ICU message syntax; keys are
 * `place.what`, problems are `problem.` + their code. Sections are in alphabetical order.
 */
import type { ProblemCode } from '../errors/codes.ts';

export const en = {
  // app: the frame around everything
  'app.name': 'Statdesk',

  // builder: the query, left of the table
  'builder.values': 'Values of {variable}',
  'builder.find-in-table': 'Find in this table',
  'builder.find-value': 'Find a value of {variable}',
  'builder.find-value-short': 'Find value',
  'builder.found': '{count} of {all}',
  'builder.none-found':
    'Nothing here matches “{query}”. Words match from their start; *text* finds it anywhere.',
  'builder.undo': 'Undo',
  'builder.redo': 'Redo',
  'builder.reset': 'Reset to the default selection',
  'builder.reset-blocked': 'This is the default selection',
  'builder.open-all': 'Open all variables',
  'builder.close-all': 'Close all variables',
  'builder.more': 'More: reset, open all',
  'builder.language': 'Language of the table',
  'builder.query': 'Query',
  'builder.required': 'required',
  'builder.state.all': '{all, plural, one {all} other {all {shown}}}',
  'builder.state.some': '{count} of {all}',
  'builder.state.latest': 'latest {count}',
  'builder.state.earliest': 'earliest {count}',
  'builder.state.first': 'first {count}',
  'builder.state.last': 'last {count}',
  'builder.state.not-selected': 'not selected',
  'builder.state.required': 'choose a value',
  'builder.state.nothing': 'rule matches nothing',
  'builder.shows': 'Shows “{value}”',
  'builder.adds-up':
    '{count, plural, one {Adds up its one value} other {Adds up all {shown} values}}',
  'builder.choose-one': 'Cannot be left out: choose at least one value.',
  'builder.nothing': 'The rule {rule} picks no value of this table.',
  'builder.doubt.not-allowed':
    'The table says that its numbers must not be added up. Choose a value.',
  'builder.doubt.unit':
    'Adding up per cent, rates or index values gives a number without meaning. Choose a value.',
  'builder.doubt.average': 'Adding up averages gives a number without meaning. Choose a value.',
  'builder.doubt.hierarchy':
    'This variable holds totals beside their parts: adding up counts some of them twice. Choose a value.',
  'builder.now-list':
    '{count, plural, one {Now a fixed list of 1 value.} other {Now a fixed list of {shown} values.}}',
  'builder.select': 'Select',
  'builder.select.all': 'All',
  'builder.select.none': 'None',
  'builder.select.invert': 'Invert',
  'builder.select.found': '{count, plural, one {The one found} other {All found ({shown})}}',
  'builder.select.found-rule': 'Found as a rule {rule}',
  'builder.select.build': 'Build a rule…',
  'builder.select.paste': 'Paste codes or names…',
  'builder.show.text': 'Show text',
  'builder.show.code': 'Show codes',
  'builder.show.code-text': 'Show codes and text',
  'builder.show.now': 'Shown now',
  'builder.rule': 'Rule',
  'builder.rule.edit': 'Edit the rule of {variable}',
  'builder.rule.matches': '{count, plural, one {matches 1} other {matches {shown}}}: {values}',
  'builder.rule.matches-none': 'Matches nothing',
  'builder.rule.last-stays': 'At character {position}. The last good rule stays in force.',
  'builder.rule.unknown': 'There is no value “{code}”.',
  'builder.rule.bracket-missing': 'A closing bracket is missing.',
  'builder.rule.text-after-bracket': 'Nothing may follow the closing bracket but a comma.',
  'builder.rule.argument-missing': 'Something is missing between the brackets.',
  'builder.rule.too-many-arguments': 'There is one comma too many between the brackets.',
  'builder.rule.bracket-inside': 'A bracket stands where a code should.',
  'builder.rule.not-a-count': 'Here a whole number from 1 is needed.',
  'builder.rule.not-an-offset': 'Here a whole number from 0 is needed.',
  'builder.rule.asterisk-inside': 'An asterisk may stand first or last, nowhere else.',
  'builder.time.how': 'How {variable} is chosen',
  'builder.time.latest': 'Latest',
  'builder.time.from': 'From…',
  'builder.time.range': 'Range',
  'builder.time.pick': 'Pick',
  'builder.time.fewer': 'Fewer periods',
  'builder.time.more': 'More periods',
  'builder.time.how-many': 'How many periods',
  'builder.time.newest-kept': 'periods, newest kept',
  'builder.time.first-period': 'First',
  'builder.time.last-period': 'Last',
  'builder.form.title': 'Build a rule',
  'builder.form.kind': 'Which values',
  'builder.form.newest': 'The latest periods',
  'builder.form.oldest': 'The earliest periods',
  'builder.form.first': 'The first in the list',
  'builder.form.last': 'The last in the list',
  'builder.form.onward': 'From one value on',
  'builder.form.up-to': 'Up to one value',
  'builder.form.between': 'From one value to another',
  'builder.form.starts-with': 'Code starts with',
  'builder.form.ends-with': 'Code ends with',
  'builder.form.contains': 'Code contains',
  'builder.form.mask': 'Code fits a pattern',
  'builder.form.all': 'All values',
  'builder.form.field.count': 'How many',
  'builder.form.field.skip': 'Skip before that (may be empty)',
  'builder.form.field.from': 'From',
  'builder.form.field.to': 'To',
  'builder.form.field.text': 'Code',
  'builder.form.mask-help': 'A question mark stands for any one character: ????M12',
  'builder.form.picks':
    '{count, plural, one {Picks 1 value now:} other {Picks {shown} values now:}}',
  'builder.form.more': '{count, plural, one {and 1 more} other {and {shown} more}}',
  'builder.form.add': 'Add to the rule',
  'builder.form.use': 'Use this rule',
  'builder.paste.title': 'Paste codes or names',
  'builder.paste.label': 'One per line, or between commas, semicolons or tabs',
  'builder.paste.found':
    '{count, plural, =0 {No value found yet.} one {1 value found.} other {{shown} values found.}}',
  'builder.paste.unknown': '{count, plural, one {Not found:} other {{shown} not found:}} {list}',
  'builder.paste.select': 'Select what was found',
  'builder.cells': '{count, plural, one {1 cell} other {{shown} cells}}',
  'builder.of-all': 'of {all}',
  'builder.large': 'large: about 1 s',
  'builder.too-many': 'too many to show',
  'builder.narrow':
    'Up to {limit} cells are shown. Choose fewer values of {variable}, or export the whole table.',

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

  // symbol: what stands where a number is missing, in plain words
  'symbol.not-applicable': 'Not applicable',
  'symbol.not-available': 'Not available',
  'symbol.confidential': 'Confidential',
  'symbol.missing': 'Missing, reason {status}',
  'symbol.nil': 'Exactly zero, nothing to report',
  'symbol.mixed-sum': 'A sum with different symbols among its parts',
} as const satisfies Record<`problem.${ProblemCode}`, string> & Record<string, string>;
