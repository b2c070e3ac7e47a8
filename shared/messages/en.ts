/**
 * English, the language that the others are checked against. ICU message syntax; keys are
 * `place.what`, problems are `problem.` + their code. Sections are in alphabetical order.
 */
import type { ProblemCode } from '../errors/codes.ts';

export const en = {
  // app: the frame around everything
  'app.blocked.no-back': 'There is nothing to go back to',
  'app.blocked.no-forward': 'There is nothing to go forward to',
  'app.blocked.no-table': 'No table is shown',
  'app.blocked.none-closed': 'No table was closed',
  'app.check': 'Check of PX files',
  'app.catalog': 'Catalog',
  'app.closed-unexpectedly': 'Statdesk closed unexpectedly',
  'app.closed-restored':
    '{count, plural, =0 {What you had set up is kept.} one {Your tab is restored.} other {Your {shown} tabs are restored.}}',
  'app.closed-log': 'Show the log',
  'app.left-closed': '{table} was left closed',
  'app.left-closed-why': 'It ended Statdesk twice as it was opened.',
  'app.command.back': 'Back',
  'app.command.catalog': 'Go to the catalog',
  'app.command.close-tab': 'Close tab',
  'app.command.compare': 'What changed since the previous revision',
  'app.command.commands': 'Find a command',
  'app.command.forward': 'Forward',
  'app.command.help': 'Help',
  'app.command.home': 'Go home',
  'app.command.queries': 'Go to saved queries',
  'app.command.jobs': 'Go to jobs',
  'app.command.next-pane': 'Next pane',
  'app.command.next-tab': 'Next tab',
  'app.command.previous-pane': 'Previous pane',
  'app.command.previous-tab': 'Previous tab',
  'app.command.reopen-tab': 'Reopen closed tab',
  'app.command.search': 'Search tables and commands',
  'app.command.settings': 'Settings',
  'app.command.shortcuts': 'Keyboard shortcuts',
  'app.command.theme-dark': 'Theme: dark',
  'app.command.theme-light': 'Theme: light',
  'app.command.theme-system': 'Theme: as the system',
  'app.compare': 'Comparison',
  'app.gone': 'Statdesk’s engine does not answer. What you see is kept; nothing new can be read.',
  'app.help': 'Help',
  'app.home': 'Home',
  'app.import': 'Import report',
  'app.queries': 'Queries',
  'app.jobs': 'Jobs',
  'app.jobs-percent': '{jobs}, {percent} %',
  'app.jobs-running': '{count, plural, one {{shown} job} other {{shown} jobs}}',
  'app.language': 'English',
  'app.language-code': 'en',
  'app.messages': 'Messages',
  'app.messages-missed': '{count, plural, one {{shown} message} other {{shown} messages}}',
  'app.no-messages': 'There was no message since the window opened.',
  'app.no-jobs': 'No jobs running',
  'app.not-done': 'That was not done',
  'app.offline-ready': 'Offline-ready',
  'app.rail': 'Places',
  'app.reconnecting': 'The connection to the engine was lost. Connecting again …',
  'app.settings': 'Settings',
  'app.tabs': 'Tabs',
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
  'builder.codelist': 'Chosen from',
  'builder.codelist.grouping':
    '{label} – {groups, plural, one {{count} group} other {{count} groups}}, summed from {values} values',
  'builder.codelist.lost':
    '{count, plural, one {# selected value is} other {# selected values are}} not in this list.',
  'builder.codelist.of-grouping': 'Groupings',
  'builder.codelist.of-own': 'Own groupings',
  'builder.codelist.of-value-set': 'Value sets',
  'builder.codelist.overlap':
    'Some values belong to several groups: the groups together count them more than once.',
  'builder.codelist.own': 'Original values – {values}',
  'builder.codelist.partly':
    '{count, plural, one {# group lacks} other {# groups lack}} members that this table does not have.',
  'builder.codelist.showing': 'What of the grouping is listed',
  'builder.codelist.showing.both': 'Both',
  'builder.codelist.showing.groups': 'Groups',
  'builder.codelist.showing.members': 'Members',
  'builder.codelist.value-set': '{label} – picks {count} of {values} values',
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
  'builder.level': 'level {number}',
  'builder.select.children': 'Add what is below the selected',
  'builder.select.level': 'All of {level} – {count}',
  'builder.select.no-children': 'Nothing is below what is selected',
  'builder.tree.all-open': 'Every level is open',
  'builder.tree.close-all': 'Close all levels',
  'builder.tree.open-all': 'Open all levels',
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

  // calculation: what is worked out of an answer
  'calculation.change-year.how': 'The number less that of the same period a year before.',
  'calculation.change-year.name': 'Change over a year',
  'calculation.change-year.what': 'change from the same period a year before',
  'calculation.change.how': 'The number less that of the period before it in the table.',
  'calculation.change.name': 'Change',
  'calculation.change.what': 'change from the previous period',
  'calculation.index.how': 'The number in per cent of that of {base}.',
  'calculation.index.name': 'Index',
  'calculation.index.what': 'index, {base} = 100',
  'calculation.label': '{contents}, {what}',
  'calculation.maximum.how': 'The highest number among the chosen values of {variable} ({values}).',
  'calculation.maximum.name': 'Maximum',
  'calculation.maximum.what': 'maximum, {variable}',
  'calculation.mean.how': 'The arithmetic mean of the chosen values of {variable} ({values}).',
  'calculation.mean.name': 'Mean',
  'calculation.mean.what': 'mean, {variable}',
  'calculation.minimum.how': 'The lowest number among the chosen values of {variable} ({values}).',
  'calculation.minimum.name': 'Minimum',
  'calculation.minimum.what': 'minimum, {variable}',
  'calculation.note': 'Calculated by Statdesk. {how}',
  'calculation.note-doubtful':
    'The numbers added up are rates, index numbers or averages: their sum means nothing by itself.',
  'calculation.percent-change-year.how':
    'The change from the same period a year before, in per cent of the size of that number.',
  'calculation.percent-change-year.name': 'Change over a year in per cent',
  'calculation.percent-change-year.what': 'change from the same period a year before, per cent',
  'calculation.percent-change.how':
    'The change from the period before it in the table, in per cent of the size of that number.',
  'calculation.percent-change.name': 'Change in per cent',
  'calculation.percent-change.what': 'change from the previous period, per cent',
  'calculation.rank.how':
    'The place among the chosen values of {variable} ({values}): 1 for the highest number, equal numbers share one.',
  'calculation.rank.name': 'Rank',
  'calculation.rank.what': 'rank, {variable}',
  'calculation.share.how':
    'The number in per cent of {hasBase, select, yes {“{base}”} other {the sum of the chosen values}} of {variable}.',
  'calculation.share.name': 'Share of a total',
  'calculation.share.what': 'share, {variable}',
  'calculation.sum.how': 'The sum of the chosen values of {variable} ({values}).',
  'calculation.sum.name': 'Sum',
  'calculation.sum.what': 'sum, {variable}',
  'calculation.unit.index': '{base} = 100',
  'calculation.unit.percent': 'per cent',
  'calculation.unit.rank': 'rank',

  // catalog: the list of tables
  'catalog.all': 'All tables',
  'catalog.compare': 'What changed',
  'catalog.column.size': 'Size',
  'catalog.column.table': 'Table',
  'catalog.column.updated': 'Updated',
  'catalog.column.variables': 'Variables',
  'catalog.command.search': 'Search the catalog',
  'catalog.current': 'current',
  'catalog.details': 'Details of the selected table',
  'catalog.empty': 'No tables yet. Tables you import are kept here and work offline.',
  'catalog.fact.cells': 'Cells',
  'catalog.fact.file': 'File',
  'catalog.fact.folder': 'Kept in',
  'catalog.fact.imported': 'Imported',
  'catalog.fact.languages': 'Languages',
  'catalog.fact.next': 'Next update',
  'catalog.fact.period': 'Period',
  'catalog.fact.size': 'Size on disk',
  'catalog.fact.unit': 'Unit',
  'catalog.fact.updated': 'Updated',
  'catalog.folder-empty': 'This folder is empty.',
  'catalog.folders': 'Folders',
  'catalog.folders-width': 'Width of the folders',
  'catalog.found':
    '{count, plural, =0 {No table found} one {{shown} table found} other {{shown} tables found}}',
  'catalog.go-back': 'Go back to it',
  'catalog.keep': 'Keep',
  'catalog.list': 'Tables',
  'catalog.match.contents': 'contents:',
  'catalog.match.id': 'id:',
  'catalog.match.in': 'in {variable}',
  'catalog.match.note': 'note:',
  'catalog.match.source': 'source:',
  'catalog.match.subject': 'subject:',
  'catalog.match.title': 'title:',
  'catalog.match.value': 'value:',
  'catalog.match.variable': 'variable:',
  'catalog.missing': '{count} missing',
  'catalog.more': 'More for this table',
  'catalog.none-selected': 'Select a table to see what is in it.',
  'catalog.nothing-found': 'No table matches “{query}”.',
  'catalog.of-tables': 'of {total} tables',
  'catalog.open-background': 'Open in a new tab',
  'catalog.remove': '{count, plural, one {Remove…} other {Remove {shown} tables…}}',
  'catalog.remove-do': '{count, plural, one {Remove table} other {Remove {shown} tables}}',
  'catalog.remove-question':
    '{count, plural, one {Remove this table?} other {Remove {shown} tables?}}',
  'catalog.remove-text':
    'For 30 days it can be brought back from Recently removed, with its revisions.',
  'catalog.removed': 'Recently removed',
  'catalog.removed-kept': 'In Recently removed for 30 days.',
  'catalog.removed-none': 'Nothing was removed in the last 30 days.',
  'catalog.removed-rule':
    'Removed tables stay here for 30 days. Restoring brings a table back with its revisions.',
  'catalog.removed-toast':
    '{count, plural, one {{shown} table removed} other {{shown} tables removed}}',
  'catalog.restore': 'Restore',
  'catalog.revisions': 'Revisions on this computer',
  'catalog.search': 'Search titles, variables, values and notes',
  'catalog.search-all': 'Search all folders',
  'catalog.selected':
    '{count, plural, one {{shown} table selected} other {{shown} tables selected}}',
  'catalog.show-file': 'Show file',
  'catalog.sort': 'Order',
  'catalog.sort-by': 'Sort by {column}',
  'catalog.sort.folder': 'Folder',
  'catalog.sort.id': 'Id',
  'catalog.sort.relevance': 'Best match',
  'catalog.sort.size': 'Size',
  'catalog.sort.title': 'Title',
  'catalog.sort.updated': 'Updated',
  'catalog.tables': '{count, plural, one {{shown} table} other {{shown} tables}}',
  'catalog.warnings':
    '{count, plural, one {{shown} warning when it was imported} other {{shown} warnings when it was imported}}',

  // chart: pictures of a table
  'chart.axis.contents': '{contents}, {unit}',
  'chart.axis.log': '{caption}, log scale',
  'chart.choose-fewer':
    '{cells} values are too many for a chart. Choose fewer: at most {limit} can be drawn.',
  'chart.chooser': 'Chart',
  'chart.chooser.close': 'Close chart types',
  'chart.chooser.not-fitting': 'Not for this view',
  'chart.contents': 'Contents drawn',
  'chart.empty': 'No chart fits this view',
  'chart.empty.detail': 'Each type says beside it what it needs. The table shows all figures.',
  'chart.export': 'Export chart',
  'chart.export.png': 'Picture, PNG {scale}×',
  'chart.export.svg': 'Drawing, SVG',
  'chart.kind.bar': 'Bar',
  'chart.kind.line': 'Line',
  'chart.kind.pyramid': 'Pyramid',
  'chart.kind.scatter': 'Scatter',
  'chart.kind.stacked': 'Stacked bar',
  'chart.loading': 'Reading the figures…',
  'chart.more-notes': '{count, plural, one {# more note} other {# more notes}} with the table.',
  'chart.no-selection': 'Choose a value of every variable to see a chart',
  'chart.option.connectsGaps': 'Connect across gaps',
  'chart.option.isLog': 'Log scale',
  'chart.option.showsTotals': 'Show totals',
  'chart.option.startsAtZero': 'Start at zero',
  'chart.options': 'Options',
  'chart.read.help':
    'Left and right go along the values, up and down between series, Home and End to the ends, Escape leaves.',
  'chart.read.point': '{series}, {label}: {value}',
  'chart.read.point-alone': '{label}: {value}',
  'chart.remark.drawn-at': 'Of {variable} only {value} is drawn: all of them would be too many.',
  'chart.remark.both-cut': 'Both axes are cut.',
  'chart.remark.context': 'Grey: the other series.',
  'chart.remark.cut': 'The vertical axis starts at {start}.',
  'chart.remark.cut-across': 'The horizontal axis starts at {start}.',
  'chart.remark.gap': 'Missing values break the line; a single value is a dot.',
  'chart.remark.gap-connected': 'Missing values are bridged by a dashed line.',
  'chart.remark.log-left-out':
    '{count, plural, one {# value of zero or less is} other {# values of zero or less are}} left out: a log scale cannot show them.',
  'chart.remark.no-bar': 'A symbol in place of a bar is a missing value, not zero.',
  'chart.remark.no-part': 'A stack with a missing part is shorter than the whole.',
  'chart.remark.no-total':
    '{totals} {count, plural, one {is} other {are}} left out, so that the parts can be told apart.',
  'chart.remark.one-unit': 'Only {contents} is drawn: the contents differ in unit.',
  'chart.remark.open-band': 'The last band is open: {band}.',
  'chart.remark.points-left-out':
    '{count, plural, one {# point is} other {# points are}} left out: one of the two numbers is missing.',
  'chart.remark.same-scale': 'Both sides are on the same scale.',
  'chart.remark.shares': 'Shares add up to 100 before rounding.',
  'chart.remedy.all-periods': 'Show all periods',
  'chart.remedy.latest-periods': 'Show the latest periods',
  'chart.remedy.pyramid': 'Choose ages and both sexes',
  'chart.show-as-table': 'Show as table',
  'chart.hide-table': 'Hide table',
  'chart.source': 'Source: {source}, {table}',
  'chart.source.table': 'table {table}',
  'chart.source.updated': 'updated {date}',
  'chart.summary':
    '{kind} chart. {title}. {subtitle}. {series, plural, one {# series} other {# series}}.',
  'chart.summary.series':
    '{series}: first {first}, last {last}, lowest {lowest}, highest {highest}.',
  'chart.table': 'The figures of the chart',
  'chart.values': 'Values',
  'chart.why-not.additive': 'Averages and rates are not parts of a whole',
  'chart.why-not.bar-periods': 'Needs {most} periods or fewer; there are {periods}',
  'chart.why-not.categories': 'Needs {most} categories or fewer; there are {categories}',
  'chart.why-not.few-points': 'Needs at least {least} points; there are {points}',
  'chart.why-not.many-points': 'Needs {most} points or fewer; there are {points}',
  'chart.why-not.negative': 'Needs values of zero or more',
  'chart.why-not.no-numbers': 'No cell of this view has a number',
  'chart.why-not.parts': 'Needs a variable with two to {most} parts',
  'chart.why-not.periods':
    'Needs {least} periods or more; there {periods, plural, one {is one} other {are #}}',
  'chart.why-not.pyramid': 'Needs age bands and two sexes',
  'chart.why-not.pyramid-other': 'Needs one value of {variable}; there are {count}',
  'chart.why-not.pyramid-rates': 'Needs counts or shares of the whole, not rates',
  'chart.why-not.two-contents':
    'Needs two contents; there {count, plural, one {is one} other {are #}}',
  'chart.why-not.unknown-periods': 'The periods have no known dates',
  'chart.why.bar':
    '{categories, plural, one {one category} other {# categories}}{series, plural, one {} other {, # series}}',
  'chart.why.best': 'Best for {why}',
  'chart.why.line':
    '{scale, select, A {{periods} years} H {{periods} half-years} T {{periods} four-month periods} Q {{periods} quarters} M {{periods} months} W {{periods} weeks} D {{periods} days} other {{periods} periods}}, {series, plural, one {one series} other {# series}}',
  'chart.why.pyramid': '{bands} age bands and two sexes',
  'chart.why.scatter': '{points} points with two contents',
  'chart.why.shares': '{parts} parts that add up to 100',
  'chart.why.stacked':
    '{parts} parts in {categories, plural, one {one category} other {# categories}}',

  // check: PX files held against the rules
  'check.again': 'Check again',
  'check.back': 'Back to the findings',
  'check.blocked.none': 'There are no findings here',
  'check.command.files': 'Check PX files…',
  'check.command.find': 'Find in the findings',
  'check.command.folder': 'Check a folder of PX files…',
  'check.command.open': 'Go to the check of PX files',
  'check.command.next': 'Next finding',
  'check.command.previous': 'Previous finding',
  'check.command.table': 'Check the file of this table',
  'check.copied': 'Findings copied',
  'check.drop': '{count, plural, one {Check {shown} file} other {Check {shown} files}}',
  'check.empty':
    'See what is wrong with a PX file, and where, without importing it. Choose files, or drop them here.',
  'check.file': 'Check the file',
  'check.files': '{count, plural, one {Check the file} other {Check {shown} files}}',
  'check.find': 'Find',
  'check.findings': 'Findings',
  'check.found':
    '{count, plural, =0 {Nothing found} one {{shown} finding} other {{shown} findings}}',
  'check.group': 'Group by',
  'check.group.file': 'By file',
  'check.group.rule': 'By rule',
  'check.group.severity': 'By severity',
  'check.lines': '{count, plural, one {{shown} line} other {{shown} lines}}',
  'check.list-width': 'Width of the findings',
  'check.more':
    '{count, plural, one {{shown} further finding is not listed} other {{shown} further findings are not listed}}',
  'check.no-px-files': 'There is no PX file among these',
  'check.none-match': 'No finding matches.',
  'check.nothing': 'Nothing found',
  'check.of': '{place} of {all}',
  'check.place': '{line}:{column}',
  'check.rule': 'Rule',
  'check.rule.bad': 'Breaks the rule',
  'check.rule.good': 'Keeps the rule',
  'check.rule.without': 'Without {statement}.',
  'check.rules': 'Held against {rules} rules',
  'check.sending': 'Reading the files',
  'check.show': 'Show in the file',
  'check.severity.error': '{count, plural, one {error} other {errors}}',
  'check.severity.info': '{count, plural, one {remark} other {remarks}}',
  'check.severity.warning': '{count, plural, one {warning} other {warnings}}',
  'check.shown': 'What is shown',
  'check.source': 'Source',
  'check.source-of': 'Source of {name}',
  'check.title-at': 'Check of PX files, {when}',
  'check.title-file': 'Check of {file}',
  'check.title-files':
    '{count, plural, one {Check of {shown} file} other {Check of {shown} files}}',
  'check.working': 'Looking for files …',

  // common: words that several places use
  'common.cancel': 'Cancel',
  'common.clear-search': 'Clear search',
  'common.close': 'Close',
  'common.copy': 'Copy',
  'common.open': 'Open',
  'common.try-again': 'Try again',
  'common.undo': 'Undo',

  // compare: two revisions of a table side by side
  'compare.added': 'Added',
  'compare.after': 'After',
  'compare.attribute': 'attribute',
  'compare.bar': 'Change',
  'compare.before': 'Before',
  'compare.by-time': 'Changed cells by time',
  'compare.cells': 'Cells',
  'compare.cells-added': '{count, plural, one {{shown} cell added} other {{shown} cells added}}',
  'compare.cells-changed':
    '{count, plural, one {{shown} cell changed} other {{shown} cells changed}}',
  'compare.cells-removed':
    '{count, plural, one {{shown} cell removed} other {{shown} cells removed}}',
  'compare.change': 'Change',
  'compare.compared': 'Compared cell by cell: {cells}',
  'compare.comparing': 'Comparing …',
  'compare.difference': 'Difference',
  'compare.empty': 'Nothing changed',
  'compare.equal': 'The two revisions are equal: every cell, name, note and fact.',
  'compare.figure.cells': 'of {cells} cells changed',
  'compare.figure.known': 'were missing, now known',
  'compare.figure.largest': 'largest change',
  'compare.figure.structure':
    '{count, plural, one {change of structure} other {changes of structure}}',
  'compare.fixed-after':
    '{variable} is new. Its value “{value}” is compared with the cells of before.',
  'compare.fixed-before':
    '{variable} is gone. Its value “{value}” is compared with the cells of now.',
  'compare.go-back': 'Go back to {when}',
  'compare.go-back-kept': 'Both stay. You can return to this one at any time.',
  'compare.incomparable':
    'Cells are not compared: {variables} is on one side only, and no value of it stands for the whole.',
  'compare.in-all': 'In every row: {values}',
  'compare.in-languages': 'in {languages}',
  'compare.listed': '{shown} of {all}, largest first',
  'compare.listed-in-order': '{shown} of {all}, in the order of the table',
  'compare.mandatory-now': 'is mandatory now',
  'compare.mandatory-no-more': 'is no longer mandatory',
  'compare.mark': 'mark',
  'compare.metadata': 'Metadata',
  'compare.note': 'note',
  'compare.notes': 'Notes',
  'compare.now-missing': 'now missing',
  'compare.of': 'Of',
  'compare.one-revision':
    'There is one revision of this table. When its file is imported again with other content, the two can be compared here.',
  'compare.open-table': 'Open table',
  'compare.order': 'Order of changed cells',
  'compare.order.absolute': 'By size',
  'compare.order.relative': 'By per cent',
  'compare.order.symbols': 'Symbols',
  'compare.per-cent': 'Per cent',
  'compare.removed': 'Removed',
  'compare.renamed': 'Renamed',
  'compare.reordered': 'Reordered',
  'compare.reordered-values': 'values in another order',
  'compare.revision': '{when} · {cells}',
  'compare.revision-in-use': '{when} · {cells} · in use',
  'compare.revisions': 'Revisions',
  'compare.show-more': '{count, plural, one {Show one more} other {Show {shown} more}}',
  'compare.structure': 'Structure',
  'compare.swap': 'Swap before and after',
  'compare.title': 'What changed in {table}',
  'compare.variables': 'Variables',
  'compare.was-missing': 'was missing',
  'compare.what': 'What changed',

  // copy: what goes to the clipboard
  'copy.table': 'Copy table with headers',
  'copy.with-headers': 'Copy marked cells with headers',
  'copy.without-headers': 'Copy marked values without headers',
  'copy.citation': 'Copy citation',
  'copy.no-range': 'Mark cells in the table first',
  'copy.too-many': 'More than a million cells: export them instead',
  'copy.done': '{count, plural, one {1 cell copied} other {{shown} cells copied}}',
  'copy.citation-done': 'Citation copied',
  'copy.failed': 'Nothing was copied',

  // desktop: the application menu and native dialogs
  'desktop.px-files': 'PX files',
  'desktop.window-ends':
    'The window ended several times in a row. Close Statdesk and start it again; what you had open is kept.',
  'desktop.all-files': 'All files',
  'desktop.menu.open-recent': 'Open recent',
  'desktop.recent-tables': 'Recent tables',
  'desktop.menu.window': 'Window',
  'desktop.role.about': 'About Statdesk',
  'desktop.role.copy': 'Copy',
  'desktop.role.cut': 'Cut',
  'desktop.role.front': 'Bring all to front',
  'desktop.role.hide': 'Hide Statdesk',
  'desktop.role.hideOthers': 'Hide others',
  'desktop.role.minimize': 'Minimise',
  'desktop.role.paste': 'Paste',
  'desktop.role.quit': 'Quit Statdesk',
  'desktop.role.redo': 'Redo',
  'desktop.role.resetZoom': 'Actual size',
  'desktop.role.selectAll': 'Select all',
  'desktop.role.services': 'Services',
  'desktop.role.togglefullscreen': 'Full screen',
  'desktop.role.undo': 'Undo',
  'desktop.role.unhide': 'Show all',
  'desktop.role.zoom': 'Zoom',
  'desktop.role.zoomIn': 'Larger',
  'desktop.role.zoomOut': 'Smaller',
  'desktop.menu.file': 'File',
  'desktop.menu.edit': 'Edit',
  'desktop.menu.view': 'View',
  'desktop.menu.table': 'Table',
  'desktop.menu.help-menu': 'Help',
  'desktop.menu.import-files': 'Import files …',
  'desktop.menu.import-folder': 'Import folder …',
  'desktop.menu.check-files': 'Check PX files …',
  'desktop.menu.check-folder': 'Check a folder of PX files …',
  'desktop.menu.check-table': 'Check the file of this table',
  'desktop.menu.import-samples': 'Import example database',
  'desktop.menu.settings': 'Settings',
  'desktop.menu.search': 'Search',
  'desktop.menu.home': 'Home',
  'desktop.menu.catalog': 'Catalog',
  'desktop.menu.jobs': 'Jobs',
  'desktop.menu.export': 'Export …',
  'desktop.menu.swap': 'Swap rows and columns',
  'desktop.menu.close-tab': 'Close tab',
  'desktop.menu.reopen-tab': 'Reopen closed tab',
  'desktop.menu.next-tab': 'Next tab',
  'desktop.menu.previous-tab': 'Previous tab',
  'desktop.menu.help': 'Help for this screen',
  'desktop.menu.shortcuts': 'Keyboard shortcuts',

  // exporting: the dialog that saves a view
  'batch.export': '{count, plural, one {Export…} other {Export {shown} tables…}}',
  'batch.and-more': '{count, plural, one {and 1 more} other {and {shown} more}}',
  'batch.none-selected': 'No table is selected in the catalog',
  'batch.title': 'Export many at once',
  'batch.what': '{count, plural, one {1 file} other {{shown} files}}',
  'batch.whole': 'Tables are written whole, saved queries as they give today.',
  'batch.names': 'File names',
  'batch.names-help': 'In braces: {parts}. The first one: {example}',
  'batch.names-unknown': '“{part}” is not known. In braces: {parts}.',
  'batch.zip-name': 'tables.zip',
  'batch.to-zip': 'As one zip file',
  'batch.to-folder': 'Into a folder that you choose next',
  'batch.start': '{count, plural, one {Export} other {Export {shown} files}}',
  'batch.background': 'Continue in background',
  'batch.finished': '{count, plural, one {1 file written} other {{shown} files written}}',
  'batch.finished-failed':
    '{count, plural, one {1 could not be written} other {{shown} could not be written}}',
  'batch.report': 'Export of many tables',
  'batch.written': 'Written',
  'batch.failed': 'Not written',
  'batch.cancelled':
    'It was cancelled. The files that are listed are whole; the rest was not tried.',
  'batch.into': 'In {folder}',
  'batch.in-zip': 'In {file}',
  'batch.replaced': 'replaced the file of that name',
  'batch.open-table': 'Open table',
  'catalog-export.title': 'Export the catalog for databases',
  'catalog-export.command': 'Export the catalog for databases (Parquet)…',
  'catalog-export.about':
    'Every table as Parquet files by year, with the texts of all codes, a manifest, and statements that make them tables in DuckDB, Trino and Spark.',
  'catalog-export.again': 'In a folder of an earlier export, only what has changed is written.',
  'catalog-export.choose': 'Choose a folder…',
  'catalog-export.written':
    '{count, plural, =0 {Nothing had changed} one {1 table written} other {{shown} tables written}}',
  'catalog-export.unchanged':
    '{count, plural, one {1 table was up to date} other {{shown} tables were up to date}}',
  'catalog-export.removed':
    '{count, plural, one {1 table is gone} other {{shown} tables are gone}}',
  'catalog-export.failed':
    '{count, plural, one {1 table could not be written} other {{shown} tables could not be written}}',
  'catalog-export.cancelled':
    'It was cancelled. What is in the folder is whole; the rest is written the next time.',
  'catalog.command.export': 'Catalog: export the selected tables',
  'exporting.open': 'Export…',
  'exporting.nothing': 'There is nothing to export yet',
  'exporting.title': 'Export',
  'exporting.what': 'What',
  'exporting.view': 'This view',
  'exporting.whole': 'Whole table',
  'exporting.format': 'Format',
  'exporting.format.csv': 'CSV',
  'exporting.format.html': 'HTML table',
  'exporting.format.json-px': 'JSON of PxWeb 1',
  'exporting.format.parquet': 'Parquet',
  'exporting.format.px': 'PX',
  'exporting.format.xlsx': 'Excel',
  'exporting.format.json-stat2': 'JSON-stat 2',
  'exporting.old-names': 'Names of earlier days',
  'exporting.options': 'Options',
  'exporting.no-options': 'This format has none.',
  'exporting.option.layout': 'Layout',
  'exporting.option.layout.table': 'As seen',
  'exporting.option.layout.long': 'One row per cell',
  'exporting.option.separator': 'Separator',
  'exporting.option.separator.comma': 'Comma',
  'exporting.option.separator.semicolon': 'Semicolon',
  'exporting.option.separator.tab': 'Tab',
  'exporting.option.separator.space': 'Space',
  'exporting.option.labels': 'Variables and values',
  'exporting.option.labels.codes': 'Codes',
  'exporting.option.labels.columns': 'Code and text in columns of their own',
  'exporting.option.labels.texts': 'Texts',
  'exporting.option.labels.both': 'Codes and texts',
  'exporting.option.title': 'Title in the first row',
  'exporting.option.about': 'Notes and source below',
  'exporting.option.page': 'A page of its own, for a browser',
  'exporting.option.decimalSign': 'Decimal sign',
  'exporting.option.decimalSign.point': 'Point',
  'exporting.option.decimalSign.comma': 'Comma',
  'exporting.option.symbols': 'Missing numbers',
  'exporting.option.symbols.text': 'As symbols',
  'exporting.option.symbols.empty': 'Empty',
  'exporting.option.symbols.column': 'Symbol in a column of its own',
  'exporting.option.guardFormulas': 'Keep a spreadsheet from running texts as formulas',
  'exporting.option.encoding': 'Characters',
  'exporting.option.encoding.utf-8': 'Unicode (UTF-8)',
  'exporting.option.encoding.windows-1252': 'Windows-1252, for old programs',
  'exporting.option.lineEnds': 'Line ends',
  'exporting.option.lineEnds.crlf': 'As Windows has them',
  'exporting.option.lineEnds.lf': 'As all other systems have them',
  'exporting.option.sparse': 'Leave out rows of zeros where they are more than half (KEYS)',
  'exporting.option.byteOrderMark': 'Mark as UTF-8 for Excel',
  'exporting.first-rows': 'First rows',
  'exporting.rows': '{count, plural, one {1 row} other {{shown} rows}}',
  'exporting.columns': '{count, plural, one {1 column} other {{shown} columns}}',
  'exporting.over-limit':
    '{format} holds {rows} rows and {columns} columns; this is more. Choose another format or layout, or fewer values.',
  'exporting.writing': 'Writing the file',
  'exporting.start': 'Export',
  'exporting.saved': 'Saved {file}',
  'exporting.show-in-folder': 'Show in folder',

  // help: the page of keys and signs
  'grouping.add': 'Add group',
  'grouping.add-of': '{count, plural, one {Group of 1 value} other {Group of {shown} values}}',
  'grouping.all-placed': 'Every value is in a group.',
  'grouping.change': 'Change this grouping…',
  'grouping.change-copy': 'Change a copy of this grouping…',
  'grouping.code': 'Group code',
  'grouping.doubt':
    'Numbers of this table are not made to be added up: sums of groups may mean nothing.',
  'grouping.edit': 'Change grouping',
  'grouping.failed': 'That did not work',
  'grouping.fresh-values':
    '{count, plural, one {1 value is} other {{shown} values are}} newer than this grouping: {list}.',
  'grouping.from-file': 'Open .agg file…',
  'grouping.gone': 'not in the table',
  'grouping.gone-members':
    '{count, plural, one {1 member is} other {{shown} members are}} no longer in the table: {list}.',
  'grouping.group': 'Group name',
  'grouping.group-name': 'Group {number}',
  'grouping.groups': 'Groups',
  'grouping.groups-help': 'F2 names a group, Delete takes out, Alt and an arrow moves a group.',
  'grouping.leave': 'Discard',
  'grouping.leave-text': 'What you changed since the last save is lost then.',
  'grouping.leave-title': 'Discard the changes of this grouping?',
  'grouping.make': 'New grouping…',
  'grouping.menu': 'More: own groupings, files',
  'grouping.name': 'Name of the grouping',
  'grouping.name-example': 'For example: Coast and inland',
  'grouping.new': 'New grouping',
  'grouping.no-groups': 'No groups yet. Mark values and drag them here, or add a group.',
  'grouping.overlap':
    '{count, plural, one {1 value is} other {{shown} values are}} in several groups: the groups together count them more than once.',
  'grouping.put': '{count, plural, one {1 value} other {{shown} values}} put into {group}',
  'grouping.put-into': '{count, plural, one {Put 1 value} other {Put {shown} values}} into {group}',
  'grouping.put-into-none': 'Add a group to put values into',
  'grouping.remove': 'Delete this grouping',
  'grouping.remove-group': 'Delete group',
  'grouping.removed': 'Grouping “{name}” deleted',
  'grouping.save': 'Save and use',
  'grouping.stay': 'Keep editing',
  'grouping.take-out-gone': 'Take out',
  'grouping.unnamed': '(no name)',
  'grouping.unplaced':
    '{count, plural, =0 {Every value is in a group.} one {1 of {all} values is in no group, and left out of sums.} other {{shown} of {all} values are in no group, and left out of sums.}}',
  'grouping.values': 'Values',
  'grouping.values-help':
    'Space marks, Shift and an arrow marks several, Enter puts into the group.',
  'grouping.which': 'Which values are listed',
  'grouping.which.all': 'All ({count})',
  'grouping.which.unplaced': 'In no group ({count})',
  'grouping.write': 'Export as .agg and .vs files',
  'grouping.write-value-set': 'Export as .vs file',
  'grouping.written': '{name} exported',
  'help.key.delete': 'Close the focused tab, remove the selected tables',
  'help.key.enter': 'Open the focused table',
  'help.key.escape': 'Close a menu, a dialog or the search',
  'help.key.menu': 'Menu of the focused row',
  'help.keys': 'Keyboard',
  'help.search': 'Searching',
  'help.search-rule':
    'Every word must be found, at the start of a word; accents and capitals do not count. Statdesk looks in ids, titles, contents, variables, values, notes and sources, and says where it found a table when it is not the title.',
  'help.sign.1': 'Not applicable',
  'help.sign.2': 'Not available',
  'help.sign.3': 'Confidential',
  'help.sign.nil': 'Exactly zero, nothing to report',
  'help.sign.zero': 'Zero, or rounds to zero',
  'help.signs': 'Signs in tables',
  'help.signs-rule':
    'A table may give its signs other meanings; the legend below the table has the last word. Missing is never zero.',

  // home: first run and home
  'home.all-tables': 'All tables',
  'home.continue': 'Continue',
  'home.drop': 'Or drop PX files and folders anywhere in this window.',
  'home.example': 'This is how tables will look with the numbers chosen here.',
  'home.folder': 'Import a folder…',
  'home.folder-text': 'Its subfolders become folders of the catalog',
  'home.import': 'Import PX files…',
  'home.import-text': 'Every file is checked, and a report tells what was found',
  'home.imported': '{count, plural, one {{shown} table imported} other {{shown} tables imported}}',
  'home.imports': 'Latest imports',
  'home.kept-in': 'Data is kept in',
  'home.newest': 'Last updated',
  'home.nothing-recent': 'Tables you open are listed here.',
  'home.nothing-sent': 'Nothing is sent anywhere.',
  'home.refused': '{count, plural, one {{shown} file refused} other {{shown} files refused}}',
  'home.samples': 'Open sample tables',
  'home.samples-text': 'Invented numbers, each table showing one thing',
  'home.search':
    '{count, plural, one {Search {shown} table, its values and notes} other {Search {shown} tables, their values and notes}}',
  'home.start-with': 'Start with',
  'home.welcome': 'Welcome to Statdesk',
  'home.what':
    'Collect statistical tables, explore them without a network, and take them away with their notes, units and sources intact.',

  // import: ways in, progress and report
  'import.adopt': 'It is a new version of {table}',
  'import.all': 'All',
  'import.background': 'Run in background',
  'import.cells': '{count, plural, one {{shown} cell} other {{shown} cells}}',
  'import.choose-again': 'Choose the file again…',
  'import.copied': 'Report copied',
  'import.copy': 'Copy as text',
  'import.drop':
    '{count, plural, =0 {Import files} one {Import {shown} file or folder} other {Import {shown} files and folders}}',
  'import.errors': '{count, plural, one {{shown} error} other {{shown} errors}}',
  'import.failed': 'The import stopped',
  'import.files': 'Import files…',
  'import.files-count': '{count, plural, one {{shown} file} other {{shown} files}}',
  'import.filter': 'Show by outcome',
  'import.finished':
    '{count, plural, =0 {No table was imported} one {{shown} table imported} other {{shown} tables imported}}',
  'import.finished-refused':
    '{count, plural, one {{shown} file was refused} other {{shown} files were refused}}',
  'import.folder': 'Import folder…',
  'import.ignored': 'Ignored',
  'import.imported': 'Imported',
  'import.is-update': 'Updated',
  'import.lines': 'lines {lines}',
  'import.more-problems': '{count, plural, one {and {shown} more} other {and {shown} more}}',
  'import.open': 'Import…',
  'import.place': 'line {line}, column {column}',
  'import.places': '{count, plural, one {{shown} place} other {{shown} places}}',
  'import.preparing': 'Looking for files …',
  'import.refused': 'Refused',
  'import.refused-did':
    'Nothing from this file was kept. What was in the catalog before stays as it was.',
  'import.report-title': 'Import of {when}',
  'import.running': 'Importing',
  'import.samples': 'Open sample tables',
  'import.sending': 'Reading the files',
  'import.minutes-left': '{count, plural, one {1 minute left} other {{shown} minutes left}}',
  'import.pace': '{speed} per second',
  'import.save': 'Save report',
  'import.save.csv': 'For a spreadsheet, CSV',
  'import.save.html': 'To read and print, HTML',
  'import.seconds-left': '{count, plural, one {1 second left} other {{shown} seconds left}}',
  'import.severity.error': 'Error',
  'import.severity.info': 'Info',
  'import.severity.warning': 'Warning',
  'import.shares': 'Shares its id with {table}',
  'import.shares-explained':
    'Table {table} has the same id, so this one is kept beside it as {kept}. If it is a new version of that table, say so: it becomes its newest revision.',
  'import.show-more': '{count, plural, one {Show {shown} more} other {Show {shown} more}}',
  'import.show-report': 'Show report',
  'import.tables-in':
    '{count, plural, =0 {no table came into the catalog} one {{shown} table is in the catalog} other {{shown} tables are in the catalog}}',
  'import.unchanged': 'Already there',
  'import.waiting':
    '{count, plural, one {{shown} more import waits} other {{shown} more imports wait}}',
  'import.warnings': 'Imported with warnings',
  'import.warnings-count': '{count, plural, one {{shown} warning} other {{shown} warnings}}',
  'import.was-cancelled': 'cancelled before the end',
  'import.did': 'What Statdesk did',
  'import.filter-severity': 'Show by severity',
  'import.line': 'line {line}',
  'import.do': 'What you can do',
  'import.ignored-why':
    'These are no PX files and nothing that belongs to a database of PX files. That is no fault.',
  'import.infos-count': '{count, plural, one {{shown} remark} other {{shown} remarks}}',
  'import.other-places': 'Other places',
  'import.all-problems': 'All problems',
  'import.remedy.add-keyword':
    'The numbers are not touched by it. Add the keyword when the file is written the next time: other programs ask for it.',
  'import.remedy.cells':
    'Usually a row was lost, or the file was cut off. Write the file again, or compare the number of VALUES with the rows of DATA; the cells end with a semicolon.',
  'import.remedy.elimination':
    'Write a code that stands in CODES, or YES to let the values be summed, or NO.',
  'import.remedy.encoding':
    'Look at names with accents. Where they are wrong, write the file again as UTF-8 with CODEPAGE=“utf-8”.',
  'import.remedy.hierarchy':
    'HIERARCHIES names the top, then every pair as “parent”:“child”, each child once and with codes that stand in CODES.',
  'import.remedy.keys':
    'KEYS belongs to stub variables and is CODES or VALUES. Every row of DATA then begins with one key for each of them, and stands there once.',
  'import.remedy.languages':
    'Give every language the same variables and as many values, in the same order.',
  'import.remedy.lists':
    'Compare this list with VALUES of the same variable: as many items, in the same order, none empty and none twice.',
  'import.remedy.names':
    'Compare the name in brackets with STUB, HEADING, VALUES and LANGUAGES: it has to be written in the same way.',
  'import.remedy.text':
    'Look before the marked spot: texts stand in quotation marks, items are parted by commas, and a semicolon ends the statement. Mend it in a text editor, or write the file again.',
  'import.remedy.time':
    'Write the scale, then one period for each value, like TLIST(A1),“2023”,“2024”. The scales are A1, H1, T1, Q1, M1, W1 and D1.',
  'import.remedy.twice': 'Take the repeated one out, so that nobody has to guess which one counts.',
  'import.remedy.value': 'Write one of the values that the keyword takes, without blanks.',
  'import.retry-refused':
    '{count, plural, one {Try the refused file again} other {Try {shown} refused files again}}',
  'import.save.json': 'For programs, JSON',
  'import.save.txt': 'As text',
  'import.took': 'finished {when}, after {seconds}',
  'import.took-seconds':
    '{count, plural, =0 {less than a second} one {1 second} other {{shown} seconds}}',
  'import.unchanged-why': 'The same bytes were imported before; nothing changed.',

  // jobs: the journal of work
  'jobs.done': 'Done',
  'jobs.done-of': '{done} of {total}',
  'jobs.empty': 'Nothing running. Imports, exports and checks show up here.',
  'jobs.kind.catalog-export': 'Export of the catalog to',
  'jobs.by-state': 'Show by state',
  'jobs.find': 'Find a job',
  'jobs.none-match': 'No job matches.',
  'jobs.kind.check': 'Check of',
  'jobs.kind.batch': 'Export of many tables as',
  'jobs.kind.export': 'Export of',
  'jobs.kind.import': 'Import of',
  'jobs.kind.publish': 'Publication of',
  'jobs.kind.listing': 'List of a server',
  'jobs.kind.sync': 'Fetch from servers',
  'jobs.running': 'Running',
  'jobs.state.cancelled': 'Cancelled',
  'jobs.state.done': 'Done',
  'jobs.state.done-with-warnings': 'Done, with warnings',
  'jobs.state.failed': 'Failed',
  'jobs.state.queued': 'Waiting',
  'jobs.state.running': 'Running',
  'jobs.unit.bytes': 'Bytes',
  'jobs.unit.cells': 'Cells',
  'jobs.unit.files': 'Files',
  'jobs.unit.rows': 'Rows',
  'jobs.unit.steps': 'Steps',
  'jobs.waiting': 'Waiting',

  // letters: a file whose texts came out wrong
  'letters.all':
    '{count, plural, one {Also the other PX file of this group} other {Also the other {shown} PX files of this group}}',
  'letters.map-again': 'Say what its columns are…',
  'letters.none':
    'All letters of the file are plain ASCII, which reads the same in every encoding.',
  'letters.read-again': 'Read again',
  'letters.read-as': 'Letters read as {encoding}.',
  'letters.title': 'Which letters are right?',
  'letters.why':
    'The file says one thing and its bytes may be another. Pick the line whose words you know; the file is then imported again.',
  'letters.wrong': 'Letters look wrong…',

  // mapping: from a delimited file to a table
  'mapping.becomes': 'What it becomes',
  'mapping.becomes-nothing': 'No table yet: see what is to be mended.',
  'mapping.beginning': 'from the first 4 MB of the file',
  'mapping.cells': 'Cells',
  'mapping.does-not-stop':
    '{count, plural, one {{shown} warning does not stop the import} other {{shown} warnings do not stop the import}}',
  'mapping.doubt.numbers':
    'Every number with a sign could have thousands as well as decimals: look at the first cells.',
  'mapping.doubt.time': 'No column looks like time.',
  'mapping.doubt.values': 'Which columns are numbers and which are variables is a guess.',
  'mapping.doubt.variables': 'Rows look alike: one of the skipped columns may be a variable.',
  'mapping.empty': 'Choose or drop a CSV or TSV file to say what its columns are.',
  'mapping.encoding': 'Characters',
  'mapping.encoding-found': 'as found: {encoding}',
  'mapping.file': 'The file, with the part of each column',
  'mapping.first-cells': 'The first cells',
  'mapping.first-line': 'First line',
  'mapping.first-line.data': 'is data',
  'mapping.first-line.names': 'names the columns',
  'mapping.fits': 'This file has the columns of the recipe “{name}”.',
  'mapping.forget': 'Delete the recipe “{name}”',
  'mapping.from-column': 'from the column {column}',
  'mapping.from-heads': 'from the heads of the columns of numbers',
  'mapping.head-separator': 'Parts end with',
  'mapping.heads': 'Heads of numbers',
  'mapping.heads.period-first': 'begin with a period',
  'mapping.heads.period-last': 'end with a period',
  'mapping.heads.separated': 'have parts',
  'mapping.heads.whole': 'are one value each',
  'mapping.import': 'Import table',
  'mapping.line': 'Line',
  'mapping.lines-between': 'Lines {first} to {last} as above',
  'mapping.matrix-help':
    'The next file of a saved recipe becomes the next revision of the table with this id. Empty: every file is a table of its own.',
  'mapping.more-columns':
    '{count, plural, one {and {shown} more column, read like the last one} other {and {shown} more columns, read like the last one}}',
  'mapping.name.contents': 'Contents',
  'mapping.name.language': 'Language code',
  'mapping.name.matrix': 'Table id',
  'mapping.name.source': 'Source',
  'mapping.name.subjectArea': 'Subject area',
  'mapping.name.table': 'The table',
  'mapping.name.title': 'Title',
  'mapping.name.units': 'Unit',
  'mapping.name.variables': 'Its variables',
  'mapping.no-proposal':
    'Nothing in the file looks like a table with numbers. Give every column its part.',
  'mapping.nothing-to-mend': 'Nothing is wrong with the file.',
  'mapping.numbers': 'Numbers like',
  'mapping.part-of': 'Part of the column {column}',
  'mapping.part.classification': 'Variable',
  'mapping.part.contents': 'Contents',
  'mapping.part.geographic': 'Place',
  'mapping.part.numbers': 'Numbers',
  'mapping.part.skipped': 'Skip',
  'mapping.part.text': 'Texts of {column}',
  'mapping.part.time': 'Time',
  'mapping.place': 'Columns of a file',
  'mapping.read-as-gap': 'Read “{text}” as “..”',
  'mapping.reading': 'How the file is read',
  'mapping.ready': 'Ready to import',
  'mapping.recipe': 'Use a recipe',
  'mapping.recipe-used': 'Recipe “{name}”',
  'mapping.save': 'Save as recipe…',
  'mapping.save-do': 'Save recipe',
  'mapping.save-help':
    'The next file of this kind then goes through by itself: choose the recipe here, or “statdesk import FILE --recipe {name}”.',
  'mapping.save-name': 'Name',
  'mapping.save-replaces': 'Replaces the recipe of this name.',
  'mapping.save-title': 'Save as recipe',
  'mapping.separator': 'Separator',
  'mapping.separator.bar': '| bar',
  'mapping.separator.comma': ', comma',
  'mapping.separator.semicolon': '; semicolon',
  'mapping.separator.space': 'blank',
  'mapping.separator.tab': 'tab',
  'mapping.skipped': 'Skip lines',
  'mapping.step.columns': 'Columns',
  'mapping.step.names': 'Names and units',
  'mapping.steps': 'Steps',
  'mapping.stops':
    '{count, plural, one {{shown} error stops the import} other {{shown} errors stop the import}}',
  'mapping.title': 'Import {file}',
  'mapping.to-mend': 'To mend',
  'mapping.use-recipe': 'Use it',
  'mapping.values': '{count, plural, one {{shown} value} other {{shown} values}}',
  'mapping.variable-code': 'Code',
  'mapping.variable-name': 'Name',
  'mapping.variable-role': 'Part',

  // metadata: what the file says about the table
  'metadata.table': 'Table',
  'metadata.title': 'Title',
  'metadata.description': 'Description',
  'metadata.id': 'Id',
  'metadata.matrix': 'matrix',
  'metadata.subject': 'Subject',
  'metadata.survey': 'Survey',
  'metadata.languages': 'Languages',
  'metadata.updated': 'Updated',
  'metadata.next-update': 'Next update',
  'metadata.frequency': 'How often',
  'metadata.created': 'Created',
  'metadata.source': 'Source',
  'metadata.database': 'Database',
  'metadata.contact': 'Contact',
  'metadata.info': 'Information',
  'metadata.link': 'Link',
  'metadata.kind': 'Kind',
  'metadata.sums': 'Sums',
  'metadata.no-sums': 'the numbers must not be added up',
  'metadata.here': 'On this computer',
  'metadata.file': 'File',
  'metadata.cells': 'Cells',
  'metadata.cells-missing': '{cells}, {count, plural, =0 {none missing} other {{shown} missing}}',
  'metadata.size': 'Size',
  'metadata.encoding': 'Character set',
  'metadata.versions': 'Versions',
  'metadata.contents': 'Contents',
  'metadata.variables': 'Variables',
  'metadata.name': 'Name',
  'metadata.unit': 'Unit',
  'metadata.measured': 'Measured',
  'metadata.decimals': 'Decimals',
  'metadata.role': 'Role',
  'metadata.role.contents': 'contents',
  'metadata.role.time': 'time',
  'metadata.role.geographic': 'place',
  'metadata.if-not-chosen': 'If not chosen',
  'metadata.values': 'Values',
  'metadata.required': 'required',
  'metadata.adds-up': 'adds up {count} values',
  'metadata.keywords': 'Keywords of the file',
  'metadata.keywords-of': '{shown} of {all}, as they stand in the file',
  'metadata.all': 'All {shown}',
  'metadata.fewer': 'Fewer',

  // notes: notes of a table
  'notes.marker': 'Note {mark}',
  'notes.important': 'Important',
  'notes.important-count': '{shown}, always above the table and in every export',
  'notes.about': 'About this selection',
  'notes.about-count': '{shown}, numbered as in the table',
  'notes.others': 'Other notes of the table',
  'notes.others-count': '{shown}, not for the values you chose',
  'notes.none': 'This table has no notes.',
  'notes.none-found': 'No note matches.',
  'notes.fallback': 'The notes have no translation; they stand in the language of the table.',
  'notes.find': '{count, plural, one {Find in 1 note} other {Find in {shown} notes}}',
  'notes.kind': 'Which notes',
  'notes.kind.all': 'All',
  'notes.kind.table': 'Table',
  'notes.kind.variable': 'Variables',
  'notes.kind.cell': 'Cells',
  'notes.table': 'Table',
  'notes.all-values': 'all values',
  'notes.cell': 'Cell',
  'notes.symbol': 'Symbol, {cells} of {all} cells',
  'notes.more-places': 'and {shown} more',

  // palette: the search field of the frame
  'queries.empty':
    'No query has been saved yet. Open a table, choose what you want of it and press {shortcut}.',
  'queries.export': '{count, plural, one {Export 1 query…} other {Export {shown} queries…}}',
  'queries.export-none': 'Choose the queries to export',
  'queries.changed': '· changed',
  'queries.choose': 'Choose {name}',
  'queries.choose-all': 'Choose all',
  'queries.open': 'Open',
  'queries.remove': 'Remove',
  'queries.removed': 'Removed {name}',
  'queries.rename': 'Rename…',
  'queries.more': 'More for {name}',
  'queries.saved': 'Saved {name}',
  'queries.saved-at': 'saved {when}',
  'queries.table-gone': 'Its table is not in the catalog',
  'queries.unnamed': 'Without a name',
  'queries.save': 'Save query',
  'queries.save-as': 'Save query as…',
  'queries.save-title': 'Save query',
  'queries.name': 'Name',
  'queries.name-needed': 'Write a name',
  'queries.policy': 'When new periods come',
  'queries.policy.fixed': 'Fixed: exactly these periods',
  'queries.policy.growing': 'Growing: from {first} on',
  'queries.policy.rolling':
    '{count, plural, one {Rolling: always the latest one} other {Rolling: always the latest {shown}}}',
  'queries.policy.short.fixed': 'Fixed',
  'queries.policy.short.growing': 'Growing',
  'queries.policy.short.rolling': 'Rolling',
  'queries.open-saved': 'Saved queries of this table',
  'queries.gone-values':
    '{count, plural, one {1 value of the saved query is not in the table any more: {values}} other {{shown} values of the saved query are not in the table any more: {values}}}',
  'palette.commands': 'Commands',
  'palette.found': '{count, plural, =0 {nothing found} one {{shown} found} other {{shown} found}}',
  'palette.label': 'Search tables and commands',
  'palette.nothing': 'Nothing matches “{query}”',
  'palette.folders': 'Folders',
  'palette.help': 'help',
  'palette.help-page': 'Keys, signs and searching',
  'palette.help-signs': 'What can stand first',
  'palette.in-table': 'In this table',
  'palette.no-table': 'Open a table first: @ finds its variables and values.',
  'palette.only-commands': 'commands',
  'palette.only-folders': 'folders',
  'palette.only-variables': 'variables and values',
  'palette.settings': 'Settings',
  'palette.values': '{count, plural, one {{shown} value} other {{shown} values}}',
  'palette.placeholder': 'Search tables or type a command',
  'palette.queries': 'Saved queries',
  'palette.recent': 'Recent tables',
  'palette.tables': 'Tables',

  // export: what stands in files beside the numbers
  'export.adjustment': 'Adjustment',
  'export.adjustment.day': 'working-day adjusted',
  'export.adjustment.season': 'seasonally adjusted',
  'export.basePeriod': 'Base period',
  'export.citation.retrieved': 'Retrieved {date}.',
  'export.citation.updated': 'Updated {date}.',
  'export.contact': 'Contact',
  'export.copyright': 'Copyright',
  'export.database': 'Database',
  'export.measure': 'Measure',
  'export.measure.A': 'average',
  'export.measure.F': 'flow',
  'export.measure.S': 'stock',
  'export.measure.X': 'other',
  'export.no': 'no',
  'export.official': 'Official statistics',
  'export.prices': 'Prices',
  'export.prices.C': 'current prices',
  'export.prices.F': 'fixed prices',
  'export.referencePeriod': 'Reference time',
  'export.source': 'Source',
  'export.symbols': 'Symbols',
  'export.table': 'Table',
  'export.unit': 'Unit',
  'export.updated': 'Last updated',
  'export.yes': 'yes',

  // problem: one sentence per problem code: what, where, what to do
  'problem.archive.bad-entry':
    'What is packed as “{entry}” cannot be unpacked: {reason}. Pack it again, or unpack it with another program.',
  'problem.archive.bad-name':
    '“{entry}” would lie outside of the archive. Such a name is a mistake or an attack: the entry was left out.',
  'problem.archive.bomb':
    'The archive would unpack to more than {most, number} MB, or is far too small for what it holds. It was not unpacked further. Unpack it with another program if you trust it.',
  'problem.archive.damaged': 'This is no zip archive, or its end is missing. Download it again.',
  'problem.archive.empty':
    'Nothing in the archive can be imported: it has no PX, CSV, TSV or JSON-stat file.',
  'problem.archive.encrypted':
    '“{entry}” is protected by a password. Unpack it with another program and import the file.',
  'problem.archive.method':
    '“{entry}” is packed in a way that Statdesk does not know (method {method}). Pack it as an ordinary zip.',
  'problem.archive.nested':
    '“{entry}” is an archive inside the archive and was left packed. Unpack it and import it by itself.',
  'problem.archive.too-many-entries':
    'The archive has {count, number} entries; at most {most, number} are read. Unpack it and import the folder.',
  'problem.calculation.doubtful-sum':
    '“{calculation}” adds up rates, index numbers or averages, whose sum means nothing by itself. Choose a calculation that fits them.',
  'problem.calculation.left-out':
    '“{calculation}” needs values of {variable}, which is left out of the answer. Select some of its values.',
  'problem.calculation.no-time':
    '“{calculation}” compares periods, and the table has no time variable. Choose a calculation over another variable.',
  'problem.calculation.too-many-cells':
    'The calculation would take {cells} cells; up to {limit} are worked out at once. Select fewer values.',
  'problem.calculation.total-among-parts':
    '“{calculation}” adds up all chosen values, and “{total}” among them is their total already. Leave it out.',
  'problem.calculation.which-base':
    '“{calculation}” is held against a value of {variable}, and “{base}” is none of them. Name one by its code.',
  'problem.calculation.which-variable':
    '“{calculation}” goes over the values of a variable, and “{variable}” is none that it can go over. Name one of: {variables}.',
  'problem.catalog.busy':
    'Another program is writing to the catalog {path}. Nothing was changed; try again in a moment.',
  'problem.catalog.damaged':
    'The catalog {path} is damaged ({detail}). Restore it from a backup, or start another catalog.',
  'problem.catalog.damaged-cells':
    'Cells of this table are damaged in the catalog {path} (part {chunk} of {chunks}) and are not shown. Import the table again, or restore the catalog from a backup.',
  'problem.catalog.damaged-table':
    'Table {table}: part {chunk} of its cells is damaged in the catalog {path}. Import the table again.',
  'problem.catalog.disk-error':
    'The disk reported an error at the catalog {path}. Nothing was changed; check the disk and try again.',
  'problem.catalog.disk-full':
    'The disk is full: the catalog {path} could not grow. What was there before is unchanged; free some room and try again.',
  'problem.catalog.folder-is-file':
    '{path} is a file; a catalog is a folder. Choose a folder, or a name that is not taken.',
  'problem.catalog.in-use':
    'Another Statdesk is importing into the catalog {path}. Wait until it has finished and try again.',
  'problem.catalog.newer-version':
    'The catalog {path} was written by a newer Statdesk (version {version} of its layout; this one knows {supported}). It was not touched; update Statdesk to open it.',
  'problem.catalog.no-earlier-revision':
    'Table {table} has no earlier revision to compare with. Import its next release from the same place, or name two tables.',
  'problem.catalog.no-such-revision': 'Table {table} has no version {revision}.',
  'problem.catalog.not-a-database':
    '{path} is not a Statdesk catalog and was not touched. Choose another catalog folder, or move the file away.',
  'problem.catalog.not-writable':
    'The catalog {path} cannot be opened or written. Check the permissions of the file and its folder.',
  'problem.catalog.version-of-itself': 'Table {table} cannot be a new version of itself.',
  'problem.codelist.code-twice':
    '{count, plural, one {The code {first} stands twice; the first is used.} other {# codes stand twice, the first of them {first}; the first of each is used.}}',
  'problem.codelist.missing-grouping':
    'The value set names the grouping {grouping}, which is not among the imported files. Import it as well.',
  'problem.codelist.no-domain':
    'The value set names no domain, so no variable finds it. Add a [Domain] section with the DOMAIN of its variables.',
  'problem.codelist.no-members':
    'The group {group} has no members and cannot be chosen. Add a section with its name and the codes of its members.',
  'problem.codelist.no-name': 'The value set has no name. Groupings cannot refer to it.',
  'problem.codelist.no-section':
    'The section {section} is missing, so the file is left out. Check that it is a value set or a grouping.',
  'problem.codelist.order':
    'The entries of {section} are not in the order of their numbers; the order of the numbers is used.',
  'problem.codelist.other-value-set':
    'The grouping is made for the value set {given}, but {name} names it. It is used there.',
  'problem.codelist.stray-lines':
    '{count, plural, one {This line is} other {# lines, of which this is the first, are}} neither a section nor a numbered entry, and passed over. Entries are written as number=text.',
  'problem.codelist.texts':
    'There are {codes} codes but {texts} texts; codes without a text are shown themselves.',
  'problem.codelist.unknown-members':
    '{count, plural, one {The member {first} is} other {# members, the first of them {first}, are}} not in the value set.',
  'problem.codelist.values-elsewhere':
    'The values of this set are in files of their own, and the one with the codes (.vsc) is not among the imported files. Import it as well.',
  'problem.delimited.bad-quotes':
    'A quotation mark inside a quoted field is not doubled, so nobody can tell where the field ends. Write it twice.',
  'problem.delimited.column-left-out':
    'The column “{column}” has no part in the table and was left out. Give it one in the recipe, or skip it there.',
  'problem.delimited.column-twice':
    'The recipe uses the column “{column}” for two things. Use it for one.',
  'problem.delimited.duplicate-key':
    'The row has the same key as line {first, number}: {key}. Every combination may come once; take one of them out, or make a column that tells them apart a variable.',
  'problem.delimited.empty-code':
    'The field in “{column}” is empty; a value of a variable needs a code. Fill it in.',
  'problem.delimited.head-does-not-split':
    'The head “{column}” cannot be split as the recipe says. Change how heads are split, or skip the column.',
  'problem.delimited.heads-alike':
    'The columns “{other}” and “{column}” stand for the same values. Skip one of them.',
  'problem.delimited.lost-characters':
    'The line has letters that the encoding does not know. Choose the encoding by hand.',
  'problem.delimited.no-numbers': 'No column is left for the numbers. Name them in the recipe.',
  'problem.delimited.no-proposal':
    'Nothing in the file looks like a table with numbers. Say in a recipe which column is what.',
  'problem.delimited.no-rows':
    'The file has no rows below its head. Look whether the lines to skip are right.',
  'problem.delimited.no-such-column':
    'The recipe wants a column “{column}”; the file has {heads}. Look whether it was renamed.',
  'problem.delimited.not-a-number':
    '“{found}” in “{column}” is no number with the signs of the recipe. Mend it, or add it to the texts that stand for a missing number.',
  'problem.delimited.not-a-period':
    '“{found}” in “{variable}” is no period of time like the others. It is kept as a value without a date.',
  'problem.delimited.period-twice':
    '“{found}” is the same period as “{other}”, and both are values now. Write it in one way.',
  'problem.delimited.proposed':
    'Read as it looks: {variables} as variables, numbers {layout, select, long {in “{column}”} other {in the other columns}} with decimal {decimal, select, comma {comma} other {point}}. Map the columns yourself where that is wrong.',
  'problem.delimited.ragged-row':
    'The row has {found, number} fields; the head has {expected, number}. A separator is missing, or a text with one is not in quotes.',
  'problem.delimited.row-too-long':
    'A row does not end within {most, number} characters. A quotation mark that opens here is never closed.',
  'problem.delimited.text-differs':
    'The code “{code}” has the text “{used}” in line {first, number} and “{found}” here. The first one is used.',
  'problem.delimited.too-many-cells':
    'The variables have {cells, number} combinations, but the file has {fields, number} numbers ({variables}). A column that is no variable is taken for one.',
  'problem.engine.bad-request': 'The request was not understood: {detail}',
  'problem.engine.cancelled': 'Cancelled.',
  'problem.engine.defect':
    'Something went wrong inside Statdesk. Nothing was changed. Quote {id} when you report it.',
  'problem.engine.closed': 'Statdesk is shutting down.',
  'problem.engine.connection-lost':
    'The connection to Statdesk was lost before the answer came. Try again.',
  'problem.engine.stopped':
    'The part of Statdesk that worked on this stopped and was started again. Try again.',
  'problem.grouping.bad-code':
    'The group code “{code}” cannot be written to a file. Use another one.',
  'problem.grouping.code-is-member':
    'The group code “{code}” is the code of a value that belongs to another group, so that a file could not tell them apart. Use another one.',
  'problem.grouping.code-twice':
    'Two groups have the code “{code}”. Give one of them another code.',
  'problem.grouping.no-groups': 'The grouping has no groups yet. Add one and put values into it.',
  'problem.grouping.no-label': 'The group “{code}” has no name. Give it one.',
  'problem.grouping.no-name': 'The grouping has no name. Give it one, to find it again.',
  'problem.grouping.unknown': 'There is no own grouping “{grouping}” any more.',
  'problem.grouping.unknown-variable': 'Table {table} has no variable “{variable}”.',
  'problem.host.port-taken':
    'Port {port} is in use by another program. Choose another one with --port, or 0 for a free one.',
  'problem.host.port-not-allowed':
    'This user may not listen on port {port}. Choose one from 1024, or 0 for a free one.',
  'problem.host.no-such-address':
    'This computer has no address {host}. Leave --host out to serve this computer alone.',
  'problem.host.disk-full':
    'The disk of the catalog is full, so the file could not be taken in. Make room and try again.',
  'problem.host.upload-broken': 'The file did not arrive whole. Nothing was kept. Try again.',
  'problem.http.asked-to-wait':
    '{address} asks to be left alone for {seconds} seconds. Try again later.',
  'problem.http.bad-address':
    '“{address}” is not an address that can be asked. It must begin with http:// or https://.',
  'problem.http.bad-ca-file':
    'The certificate file {path} cannot be used ({detail}). Choose a PEM file in the settings.',
  'problem.http.bad-proxy':
    '“{address}” is not the address of a proxy. Write it like http://proxy.example:8080.',
  'problem.http.certificate':
    'The certificate of {host} is not trusted ({detail}). If your office signs its own, name its certificate file in the settings.',
  'problem.http.connection-lost':
    'The connection was lost while {address} answered. Try again when the network is back.',
  'problem.http.failed': '{address} could not be asked ({detail}). Try again later.',
  'problem.http.gave-up':
    '{address} answered {status} {tries, plural, one {once} other {# times}}. The server is busy or out of order: try again later.',
  'problem.http.refused': 'Nobody answers at {host}. Check the address, the network and the proxy.',
  'problem.http.timeout': '{address} did not answer in time. Try again later.',
  'problem.http.too-large':
    'The answer of {address} is larger than {megabytes} MB and was not read.',
  'problem.http.unknown-host':
    'There is no computer called {host}, or there is no network. Check the address.',
  'problem.import.bad-name':
    'The name of this is not valid UTF-8, so it cannot be opened by it. Rename it and import it again.',
  'problem.import.cannot-open':
    'This could not be opened ({reason}). Check the path and the disk, and import it again.',
  'problem.import.matrix-taken':
    'The table is kept as {id}, because {first} has the same MATRIX (“{matrix}”). If it is a new version of {first}, say so in the report.',
  'problem.import.no-permission':
    'There is no permission to read this. Change its permissions and import it again.',
  'problem.import.no-report': 'The report of this import is gone.',
  'problem.import.no-samples': 'This installation has no sample tables.',
  'problem.import.not-a-file':
    'This is neither a file nor a folder. Choose a PX file, or a folder of them.',
  'problem.import.not-found': 'There is no such file or folder. Check the path.',
  'problem.import.upload-gone': 'The file did not arrive. Choose it again.',
  'problem.jobs.failed':
    'Something went wrong inside Statdesk. What was there before is unchanged.',
  'problem.jobs.interrupted':
    'Statdesk ended while this ran. What was finished is kept; start it again for the rest.',
  'problem.json-stat.bad-cell':
    'Cell {place, number} holds {found}, which is neither a number nor empty. Ask the source for a correct file.',
  'problem.json-stat.bad-dimension':
    'The dimension “{dimension}” cannot be read: {reason}. Ask the source for a correct file.',
  'problem.json-stat.bad-json':
    'The file is no JSON: {reason}. It may be cut off; download it again.',
  'problem.json-stat.count':
    'The file has {found, number} values; its dimensions call for {expected, number}. It may be cut off; download it again.',
  'problem.json-stat.no-dataset':
    'The file is JSON, but no JSON-stat dataset. Import JSON-stat 2 or 1, or export CSV at the source.',
  'problem.json-stat.several':
    'The file holds {count, number} datasets; the first one, “{first}”, was read. Save the others as files of their own.',
  'problem.json-stat.too-large':
    'Texts and codes of the file take more than {most, number} MB. Ask the source for a smaller part.',
  'problem.json-stat.too-many-cells':
    'The dimensions call for {cells, number} cells; at most {most, number} can be kept. Ask the source for a smaller part.',
  'problem.json-stat.too-many-marks':
    '{count, number} marks beside numbers were left out; {most, number} are kept.',
  'problem.px.adjacent-strings':
    'Two texts follow each other on one line without a comma. They were read as one text. Perhaps the file has quotation marks inside a text; use ’ there.',
  'problem.px.attribute-count':
    'There are {found} attribute values where ATTRIBUTE-ID names {expected}. They were left out.',
  'problem.px.bad-boolean': '“{found}” should be YES or NO.',
  'problem.px.bad-number':
    '“{found}” is not a whole number from {lowest} to {highest}. It was left out.',
  'problem.px.binary': 'The file is not text: it begins with a zero byte. Choose a PX file.',
  'problem.px.broken-statement':
    'This statement cannot be read from “{found}” on. Perhaps a quotation mark stands inside a text, or a comma or semicolon is missing.',
  'problem.px.cannot-read':
    'The file cannot be read ({reason}). Check that it is a file, that it is still there, and that you may read it.',
  'problem.px.cell-subkeys':
    '{found} values are named where the table has {expected} variables. The statement was kept but has no effect.',
  'problem.px.codes-count':
    '{variable}: there are {found} codes for {expected} values. The codes were not used; the values are numbered instead.',
  'problem.px.data-missing':
    'The file ends without DATA: it has no cells. It may be cut off; get it again.',
  'problem.px.data-not-closed': 'There is no semicolon after the last cell. All cells are there.',
  'problem.px.decimal-comma':
    'There are {found} numbers for {expected} cells, and every one too many comes from a comma. Numbers are written with a decimal point in PX; write the file again with points.',
  'problem.px.doubly-encoded':
    'Letters look as if the text had been turned into UTF-8 twice ({count} places). Choose another encoding, or write the file again.',
  'problem.px.duplicate-codes':
    '{variable}: {count} codes occur more than once. The repeated ones got a number at their end, so that every value can be chosen.',
  'problem.px.duplicate-statement': 'The same statement occurs twice. The first one counts.',
  'problem.px.elimination-unknown-value':
    'ELIMINATION names “{value}”, which is no value of the variable. The variable cannot be left out of a selection.',
  'problem.px.empty': 'The file is empty. Get it again.',
  'problem.px.empty-code':
    '{variable}: the code of value {position} is empty. A number was put in its place.',
  'problem.px.encoding-mislabelled':
    'The file says that its texts are {declared}; they are {used} and were read so.',
  'problem.px.encoding-undeclared':
    'The file does not say which encoding its texts have. They were read as {used}.',
  'problem.px.exponent':
    'Numbers are written with an exponent, such as {found}. They were read exactly.',
  'problem.px.header-too-long':
    'There is no DATA in the first {megabytes} megabytes. This is not a PX file, or a quotation mark is missing near its begin.',
  'problem.px.hierarchy-cycle': 'HIERARCHIES puts {code} below itself. That pair was left out.',
  'problem.px.hierarchy-two-parents': 'HIERARCHIES gives {code} two parents. The first one counts.',
  'problem.px.hierarchy-unknown-code':
    'HIERARCHIES: “{found}” names a code that the variable does not have. It was left out.',
  'problem.px.keys-for-heading': '{variable} stands in the heading. Its KEYS was left out.',
  'problem.px.keys-incomplete':
    'KEYS is given for some stub variables but not for {variable}. Every stub variable needs it.',
  'problem.px.keys-kind': 'KEYS must be CODES or VALUES, not “{found}”.',
  'problem.px.keys-row-differs':
    'This row is there twice, with different cells. Remove the wrong one.',
  'problem.px.keys-row-twice': 'This row is there twice, with the same cells.',
  'problem.px.keys-unknown-value':
    '“{key}” is no value of {variable}. Every row must begin with one key per stub variable.',
  'problem.px.language-codes':
    '{variable}: the codes of another language differ. The default language’s codes count.',
  'problem.px.language-missing': 'The file does not say which language its texts are in.',
  'problem.px.language-values':
    '{variable} has {found} values in language {language} and {expected} in the default language. That language was left out.',
  'problem.px.language-variables':
    'STUB and HEADING of language {language} do not name the same variables as those of the default language. That language was left out.',
  'problem.px.line-break-in-text':
    'A text has a line break inside its quotation marks. It was read as a blank.',
  'problem.px.lost-characters':
    '{count} letters were lost before the file was written, or cannot be read. They show as \ufffd.',
  'problem.px.mandatory-missing': '{keyword} is missing. The table was read without it.',
  'problem.px.name-differs':
    '“{found}” was taken for “{meant}”: they differ in blanks or capitals.',
  'problem.px.no-keyword': 'A keyword should stand here; there is “{found}”.',
  'problem.px.not-px':
    'This is not a PX file: it begins with “{found}”. A PX file begins with a keyword such as CHARSET=.',
  'problem.px.quoted-number':
    'Numbers stand in quotation marks, such as {found}. They were read as numbers.',
  'problem.px.second-time-variable':
    'A table has one time variable. This second one was read as an ordinary variable.',
  'problem.catalog.source-gone':
    'The file that table {table} was read from is no longer known or no longer there. Choose the file itself.',
  'problem.px.statement-not-closed':
    'The file ends in the middle of a statement. It may be cut off; get it again.',
  'problem.px.stray-semicolon': 'A semicolon stands alone.',
  'problem.px.string-not-closed':
    'A text begins here and does not end: a quotation mark is missing, or the file is cut off.',
  'problem.px.subkeys':
    'This keyword does not take {found, plural, one {# name} other {# names}} in brackets. The statement was kept but has no effect.',
  'problem.px.symbol-by-text':
    'Cells hold the text of a symbol, “{found}”, instead of its dots. They were read as that symbol.',
  'problem.px.text-after-data':
    'Something follows the cells that does not belong there. It was left out.',
  'problem.px.timeval-count':
    '{variable}: there are {found} times for {expected} values. They were not used; the variable is still time.',
  'problem.px.timeval-impossible': '“{found}” is no period of this time scale.',
  'problem.px.timeval-malformed':
    '{variable}: TIMEVAL is not written as the format asks. What could be read of it was used.',
  'problem.px.timeval-scale':
    '“{scale}” is not a time scale of the format. It was taken for the nearest one.',
  'problem.px.too-few-cells':
    'DATA has {found} cells; STUB and HEADING call for {expected}. The file may be cut off; get it again.',
  'problem.px.too-many-cells':
    'DATA has {found} cells; STUB and HEADING call for {expected}. The first one too many stands here.',
  'problem.px.too-many-declared':
    'STUB and HEADING call for {cells} cells. At most {most} can be read.',
  'problem.px.too-many-parts':
    'There are more than {most} texts before the cells. This is not a PX file, or it is damaged.',
  'problem.px.too-many-variables':
    'STUB and HEADING name {found} variables. At most {most} can be read; perhaps quotation marks are missing.',
  'problem.px.trailing-comma': 'The list ends with a comma. The item after it was read as empty.',
  'problem.px.unknown-cell':
    '“{found}” is neither a number nor a symbol. Cells are numbers with a decimal point, dots, or a dash.',
  'problem.px.unknown-keyword': 'This keyword is not one of the format. It was kept.',
  'problem.px.unknown-language':
    'Language “{language}” is not in LANGUAGES. The statement was kept but has no effect.',
  'problem.px.unknown-value':
    'There is no value “{value}”. The statement was kept but has no effect.',
  'problem.px.unknown-variable':
    'There is no variable “{variable}”. The statement was kept but has no effect.',
  'problem.px.values-missing':
    'There are no VALUES for {variable}. Every variable needs its values.',
  'problem.px.variable-code-twice':
    'Another variable has the code {code} already. {used} is used instead.',
  'problem.px.variable-twice': 'The variable {variable} is named twice in STUB and HEADING.',
  'problem.px.variables-missing': 'Neither STUB nor HEADING names a variable.',
  'problem.validate.attribute-text-missing': 'ATTRIBUTE-ID has no ATTRIBUTE-TEXT.',
  'problem.validate.axis-version-missing': 'AXIS-VERSION is missing. Write AXIS-VERSION=“2013”.',
  'problem.validate.bad-date': '“{found}” is not a date as the format writes it: YYYYMMDD HH:MM.',
  'problem.validate.byte-order-mark':
    'The file begins with a byte order mark. Old programs take it for text.',
  'problem.validate.cell-note-everywhere': 'The note belongs to every cell. Write NOTE instead.',
  'problem.validate.charset-missing':
    'CHARSET is missing: by the format the texts are then MS-DOS text. Write CHARSET=“ANSI”.',
  'problem.validate.charset-unknown':
    'CHARSET “{found}” is not of the format. Write ANSI, and the encoding in CODEPAGE.',
  'problem.validate.code-blanks':
    '{variable}: {count, plural, one {# code begins or ends} other {# codes begin or end}} with a blank, the first is “{found}”.',
  'problem.validate.codepage-unknown':
    'CODEPAGE “{found}” is no encoding that is known. The bytes were looked at instead.',
  'problem.validate.codes-differ-by-case':
    '{variable}: the codes {first} and {second} differ in capitals alone. Queries take them for one.',
  'problem.validate.codes-missing':
    '{variable} has no CODES. Its values are known by their number alone.',
  'problem.validate.contents-eliminated':
    '{variable} holds the contents, which have no sum. Remove its ELIMINATION.',
  'problem.validate.control-characters':
    'A text holds a character that cannot be shown (number {number}). Remove it, or write a blank.',
  'problem.validate.date-order': 'NEXT-UPDATE ({next}) is not after the last update ({last}).',
  'problem.validate.decimals-high':
    'DECIMALS is {found}; no cell has more than {expected} decimals.',
  'problem.validate.decimals-low':
    'DECIMALS is {found}; cells have up to {expected} decimals. Programs that trust it lose the rest.',
  'problem.validate.double-column-without-codes':
    'DOUBLECOLUMN asks for codes of {variable}, which has none.',
  'problem.validate.elimination-not-additive':
    'AGGREGALLOWED says that these values have no sum, yet {variable} is left out by adding up. Name its total in ELIMINATION.',
  'problem.validate.first-statement':
    'The file begins with {keyword}. Readers that look at the first lines only expect CHARSET or AXIS-VERSION there.',
  'problem.validate.hierarchy-levels':
    '{variable}: HIERARCHYLEVELS is {found}; the tree has {expected} levels.',
  'problem.validate.hierarchy-names':
    '{variable}: HIERARCHYNAMES has {found} names for {expected} levels.',
  'problem.validate.hierarchy-uncovered':
    '{variable}: {count, plural, one {# value is} other {# values are}} not in HIERARCHIES.',
  'problem.validate.html-in-text':
    '{count, plural, one {A text holds} other {# texts hold}} HTML, such as {found}. Most programs show it as it is; a # breaks the line.',
  'problem.validate.http-link':
    '{count, plural, one {A text links} other {# texts link}} to http: addresses, such as {found}. Use https: where the server has it.',
  'problem.validate.impossible-date': 'There is no such date or time as {found}.',
  'problem.validate.keyword-misspelt': '{found} is not a keyword. Perhaps {meant} is meant.',
  'problem.validate.language-code':
    '“{language}” is no language code. Write two or three letters, such as en.',
  'problem.validate.language-not-listed':
    'LANGUAGES does not list “{language}”, which LANGUAGE names.',
  'problem.validate.last-updated-missing': 'There is no LAST-UPDATED for {content}.',
  'problem.validate.line-length':
    '{count, plural, one {# line} other {# lines}} before DATA {count, plural, one {is} other {are}} longer than 256 characters. Old programs cut them; break lists after a comma.',
  'problem.validate.long-key':
    '“{found}” has {length} characters. Old programs and some databases take 20.',
  'problem.validate.lower-case-keyword':
    'The keyword is not in capitals. Other programs overlook it; write {keyword}.',
  'problem.validate.mandatory-empty': '{keyword} is there but empty.',
  'problem.validate.mixed-line-ends': 'The file mixes two kinds of line ends.',
  'problem.validate.name-blanks': 'The name “{found}” begins or ends with a blank.',
  'problem.validate.no-numbers': 'Not one cell holds a number.',
  'problem.validate.note-empty': 'The note is empty.',
  'problem.validate.note-not-translated':
    'Language {language} has {found} notes ({keyword}); the default language has {expected}.',
  'problem.validate.note-twice': 'The same note stands there already.',
  'problem.validate.partition-outside':
    '{variable}: the part “{part}” begins after the end of every code.',
  'problem.validate.precision-low':
    'PRECISION is {found}, less than SHOWDECIMALS ({expected}). Some programs overlook it.',
  'problem.validate.prices-letter': 'CFPRICES “{found}” is neither C nor F.',
  'problem.validate.quotes-missing': '“{found}” should stand in quotation marks.',
  'problem.validate.quotes-needless': '“{found}” should stand without quotation marks.',
  'problem.validate.row-end-blank':
    'Rows of DATA end without a blank before the line break. Some programs need it.',
  'problem.validate.show-decimals-high':
    'SHOWDECIMALS is {found}, more than DECIMALS ({expected}).',
  'problem.validate.statements-on-line':
    'Two statements stand on one line. Begin each on a line of its own.',
  'problem.validate.stock-flow-letter': 'STOCKFA “{found}” is none of S, F, A, X and O.',
  'problem.validate.symbol-not-declared':
    'The symbol {symbol} occurs in DATA, and {keyword} does not say what it means.',
  'problem.validate.symbol-text-twice': '{keyword} has the same text as {other}: “{found}”.',
  'problem.validate.timeval-disagrees':
    '{variable}: TIMEVAL says {time} where the value is “{value}”.',
  'problem.validate.timeval-missing': '{variable} looks like time but has no TIMEVAL.',
  'problem.validate.timeval-order':
    '{variable}: the times go neither up nor down; {found} is out of its place.',
  'problem.validate.timeval-twice': '{variable}: {found} stands for more than one value.',
  'problem.validate.translation-alone':
    '{keyword} has a text in language {language} but none in the default language.',
  'problem.validate.translation-missing':
    '{keyword} has no text in language {language}. The one of the default language is shown.',
  'problem.validate.units-missing':
    'There are no UNITS for {content}, so the unit of the table counts. Write UNITS(“{content}”).',
  'problem.validate.value-empty': '{variable}: the text of value {position} is empty.',
  'problem.validate.value-twice':
    '{variable}: {count, plural, one {# text occurs} other {# texts occur}} more than once, the first is “{found}”. Notes for such a text belong to its first value.',
  'problem.remote.bad-address':
    '“{address}” is not the address of a server. Copy one from your browser; it begins with https://.',
  'problem.remote.bad-answer':
    'What {address} answered does not add up ({detail}). Nothing of it was kept. Tell the office.',
  'problem.remote.broken-json':
    'What {address} answered cannot be read: it is cut off or broken ({detail}). Try again later.',
  'problem.remote.discontinued': '{source} no longer updates {table}. It stays here as it is.',
  'problem.remote.keeps-changing':
    '{table} of {source} changed while it was fetched, {rounds} times in a row. Nothing of it was kept. Try again later.',
  'problem.remote.missing': 'There is nothing at {address}.',
  'problem.remote.name-taken': 'There is a source called {name} already. Choose another name.',
  'problem.remote.no-api':
    'No PxWebApi 2 answers at “{address}”, nor at the usual places of that host. Ask the office for the address of its API.',
  'problem.remote.no-sources':
    'No server has been added. Add one first: statdesk source add NAME ADDRESS.',
  'problem.remote.no-such-table': '{source} has no table {table}. Check the id.',
  'problem.remote.not-json':
    '{address} answered with a page ({type}), not with data. Check the address; there may be a login or a proxy in between.',
  'problem.remote.old-api':
    '“{address}” is an address of PxWebApi 1, which works differently. Find the address of version 2, which often ends in /api/v2.',
  'problem.remote.redirected':
    '{address} sends on to {target}, which was not followed. If you trust that address, add it instead.',
  'problem.remote.refused': '{address} refused the question with status {status}. It says: {words}',
  'problem.remote.renamed':
    '{source} no longer has {table}; it is probably {successor} now. The table here stays as it is.',
  'problem.remote.too-many-cells':
    '{address} refuses even a single cell (status {status}). The table may not be open to everybody.',
  'problem.remote.too-many-symbols':
    'The table uses more than nine different symbols for missing values, which cannot be kept apart. Fetch a selection of it.',
  'problem.remote.unknown-source':
    'There is no source called {name}. statdesk source list shows them.',
  'problem.remote.which-source': 'Several sources are known: {sources}. Say which one is meant.',
  'problem.remote.withdrawn': '{source} no longer has {table}. The table here stays as it is.',
  'problem.cli.bad-query':
    'The query {file} is not a PxWebApi 2 selection: {detail}. It is a JSON object with a list “selection” of objects with “variableCode” and “valueCodes”.',
  'problem.cli.no-temporary-folder':
    'No temporary file could be made in {path} ({detail}). Make room there, or set TMPDIR to another folder; with --out no temporary file is needed.',
  'problem.cli.output-failed':
    'Standard output could not be written ({detail}), so the answer there is not whole. Check the room on its disk, or write to a file with --out.',
  'problem.queries.unknown':
    'There is no saved query “{query}” in this catalog. It may have been removed.',
  'problem.catalog-export.bad-manifest':
    '{path} cannot be read ({detail}). Choose another folder, or remove that file if the folder may be written anew.',
  'problem.catalog-export.newer-manifest':
    '{path} was written by a newer Statdesk (version {version}). Use that one, or choose another folder.',
  'problem.catalog-export.foreign-folder':
    '{path} is not empty and holds no {manifest} of an earlier export. Choose an empty folder.',
  'problem.export.bad-option': 'The option {option} of {format} is not valid: {detail}.',
  'problem.export.bad-pattern':
    'File names cannot be made with “{part}”. What can stand in braces: {parts}.',
  'problem.export.no-report': 'The report of this export is not in this catalog.',
  'problem.export.zip-too-large':
    'The files are more than 4 GB together, which one zip file does not hold. Export fewer at once.',
  'problem.export.disk-full':
    'The disk is full, so {path} was not written. Nothing was left there; make room and export again.',
  'problem.export.no-such-folder':
    'The folder of {path} does not exist. Make it first, or choose another place.',
  'problem.export.not-a-file': '{path} is a folder. Name a file in it.',
  'problem.export.letter-does-not-fit':
    'The letter “{letter}” in {keyword} (“{around}”) is not in windows-1252. Write the file in UTF-8, or change the text.',
  'problem.export.not-writable':
    '{path} cannot be written: permission is denied. Choose another place, or change the permissions.',
  'problem.export.write-failed': '{path} could not be written ({detail}). Nothing was left there.',
  'problem.export.reserved-code':
    'JSON-stat 1.2 cannot hold a variable with the code {variable}. Use JSON-stat 2.',
  'problem.export.too-many-columns':
    'The table would have {columns, number} columns; {format} holds {limit, number}. Move variables to the rows, select less, or export as CSV.',
  'problem.export.too-many-rows':
    'The table would have {rows, number} rows; {format} holds {limit, number}. Select less, or export as CSV.',
  'problem.export.unknown-format': 'There is no format “{format}”. Known are: {formats}.',
  'problem.recipe.bad-recipe':
    'This is no recipe: {detail}. Export one with “statdesk recipe export” to see what it looks like.',
  'problem.recipe.unknown':
    'There is no recipe “{name}”. “statdesk recipe list” shows those that there are.',
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
  'problem.selection.bad-parameter':
    'Parameter “{parameter}” cannot be read. Write it as valueCodes[variable]=code,code.',
  'problem.selection.bad-body': 'The query cannot be read at “{field}”: {detail}',
  'problem.api.not-here': 'The local API cannot be turned on here. Start it with statdesk serve.',
  'problem.api.stopped': 'The local API stopped by itself. Turn it on again.',
  'problem.pxwebapi.bad-parameter': '{parameter} cannot be “{value}”. Known are: {known}.',
  'problem.pxwebapi.unsupported-format':
    'The format {format} does not take {parameter}. Leave it out, or choose another format.',
  'problem.pxwebapi.address-too-long':
    'The address has {length} characters; at most {limit} are read. Send the selection by POST.',
  'problem.pxwebapi.bad-json': 'The body is not JSON ({detail}).',
  'problem.pxwebapi.bad-saved-query-id': 'Saved query not found',
  'problem.pxwebapi.body-too-large':
    'The body is larger than {limit} MB. Name values by expressions such as * or TOP(12), or ask in parts.',
  'problem.pxwebapi.foreign-host':
    'This API answers requests to its own address alone, not to “{host}”.',
  'problem.pxwebapi.foreign-origin':
    'Pages of “{origin}” may not read this API. Name their origin with --cors to allow them.',
  'problem.pxwebapi.no-query': 'Send the query as the JSON body: tableId, language, selection.',
  'problem.pxwebapi.not-a-number': '{parameter} takes a whole number, not “{value}”.',
  'problem.pxwebapi.query-not-saved':
    'The catalog could not be written to, so the query was not saved.',
  'problem.pxwebapi.table-in-other-languages':
    'Table {table} is not there in “{language}”. It is there in: {languages}. Name one with lang=.',
  'problem.pxwebapi.too-many-calls':
    'At most {calls} calls are answered in {seconds} s. Try again in {retryAfter} s.',
  'problem.pxwebapi.too-small': '{parameter} is a whole number from {least}.',
  'problem.pxwebapi.unknown-codelist':
    'There is no codelist “{codelist}” in “{language}”. The metadata of a table names its codelists.',
  'problem.pxwebapi.unknown-folder': 'There is no folder “{folder}”.',
  'problem.pxwebapi.unknown-language':
    'There is no language “{language}” here. Known are: {languages}.',
  'problem.pxwebapi.unknown-page': 'Non-existent page',
  'problem.pxwebapi.unknown-path':
    'There is nothing at this address. /api/v2 explains what there is.',
  'problem.pxwebapi.unknown-saved-query': 'Saved query not found',
  'problem.pxwebapi.wrong-media-type':
    'The body is “{type}”. Send JSON, with Content-Type: application/json.',
  'problem.pxwebapi.wrong-method': 'This address takes {allowed} alone.',
  'problem.selection.too-many-cells': '{cells} cells are selected; at most {limit} are allowed.',
  'problem.selection.too-many-rows':
    'The table has {rows} rows; up to {limit} can be sorted. Select fewer values, or put a variable into the columns.',

  // settings: what can be set
  'settings.appearance': 'Appearance',
  'settings.at-once': 'Changes apply at once.',
  'settings.catalog': 'Catalog and storage',
  'settings.check': 'Check',
  'settings.check-do': 'Check the catalog file',
  'settings.check-help': 'Reads the whole file and tells whether anything in it is damaged.',
  'settings.check-ok': 'The catalog file is sound.',
  'settings.density': 'Rows',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.compact': 'Compact',
  'settings.example': 'How numbers look now',
  'settings.example-change': 'Change · per cent',
  'settings.example-legend': '..  not available · numbers are invented',
  'settings.example-persons': 'Persons · number',
  'settings.example-region': 'Region',
  'settings.example-title': 'Population by region and year (sample)',
  'settings.folder': 'Where it is kept',
  'settings.follows-language': 'follows the language',
  'settings.general': 'General',
  'settings.language': 'Language',
  'settings.language-help': 'Of menus and messages. Tables keep the languages they come in.',
  'settings.language.system': 'As the system',
  'settings.number-format': 'Number format',
  'settings.number-format-help': 'On the screen. Files and the clipboard have their own rules.',
  'settings.numbers': 'Numbers and dates',
  'settings.restore-tabs': 'Open the tables of last time',
  'settings.revisions': 'Earlier revisions kept',
  'settings.revisions-count':
    '{count, plural, =0 {None} one {{shown} revision} other {{shown} revisions}}',
  'settings.revisions-help': 'Of each table, for going back.',
  'settings.start': 'At the start',
  'settings.theme': 'Theme',
  'settings.theme.dark': 'Dark',
  'settings.theme.light': 'Light',
  'settings.theme.system': 'System',
  'settings.version': 'Statdesk {version}',
  'settings.advanced': 'Advanced',
  'settings.crash-reports': 'Crash reports',
  'settings.crash-reports.here': 'Kept on this computer',
  'settings.crash-reports-help':
    'Details of what went wrong stand in the log and are never sent. Add the log to your message when you report a fault.',
  'settings.find': 'Find a setting',
  'settings.keyboard': 'Keyboard',
  'settings.log': 'Log',
  'settings.log-help': 'What went wrong, for whoever mends it. It holds no numbers of your tables.',
  'settings.log-show': 'Show in folder',
  'settings.missing': 'Missing numbers',
  'settings.missing-help': 'Screen readers always hear the words.',
  'settings.missing.codes': 'Codes: [c] [x] [z]',
  'settings.missing.symbols': 'Symbols of the table',
  'settings.motion': 'Motion',
  'settings.motion-help': 'What opens and closes may glide. Nothing moves that carries data.',
  'settings.motion.less': 'None',
  'settings.motion.system': 'As the system',
  'settings.none-found': 'No setting matches “{query}”.',
  'settings.percent': '{percent} %',
  'settings.privacy': 'Privacy',
  'settings.restore': 'Restore defaults',
  'settings.restore-of': 'Restore defaults of {section}',
  'settings.restored': '{section}: defaults restored',
  'settings.rounding': 'Rounding',
  'settings.rounding-help':
    'Of a number that lies in the middle. Only what is shown is rounded; what is stored is not.',
  'settings.rounding.half-even': 'Half to even',
  'settings.rounding.half-up': 'Half up',
  'settings.rounding.table': 'As the table says',
  'settings.sections': 'Sections of the settings',
  'settings.shortcut-change': 'Change',
  'settings.shortcut-change-of': 'Change the key of {command}',
  'settings.shortcut-given': '{command}: {key}',
  'settings.shortcut-none': 'no key',
  'settings.shortcut-press': 'Press the new key of {command}. Escape leaves it as it is.',
  'settings.shortcut-press-now': 'Press a key…',
  'settings.shortcut-reset': 'Reset',
  'settings.shortcut-reset-of': 'Reset the key of {command}',
  'settings.shortcut-take': 'Take it over',
  'settings.shortcut-taken': '{key} belongs to “{command}”.',
  'settings.shortcuts': 'Keyboard shortcuts',
  'settings.shortcuts-change': 'Change',
  'settings.shortcuts-command': 'Command',
  'settings.shortcuts-find': 'Find a command',
  'settings.shortcuts-help':
    'Commands of a screen are listed once it has been open. Keys without Ctrl or Alt belong to texts.',
  'settings.shortcuts-key': 'Key',
  'settings.shortcuts-none-found': 'No command matches.',
  'settings.start-help': 'With their queries and layouts, as they were left.',
  'settings.start-screen': 'Begin with',
  'settings.text-size': 'Text size',
  'settings.text-size.browser': 'The browser sets it: Ctrl + and Ctrl −',
  'settings.theme-help': 'High contrast follows the light or dark of the system.',
  'settings.theme.contrast': 'High contrast',
  'settings.transfer': 'All settings',
  'settings.transfer-done': 'The settings of the file apply.',
  'settings.transfer-help': 'As a file for another computer. Keys of servers are never in it.',
  'settings.transfer-refused': 'That is no file of Statdesk settings. Nothing was changed.',
  'settings.transfer-save': 'Save as a file',
  'settings.transfer-take': 'Take from a file…',
  'settings.usage-data': 'Usage data',
  'settings.usage-data-help': 'Statdesk counts nothing and tells nobody what you do.',
  'settings.usage-data.none': 'None is sent',

  // symbol: what stands where a number is missing, in plain words
  'symbol.not-applicable': 'Not applicable',
  'symbol.not-available': 'Not available',
  'symbol.confidential': 'Confidential',
  'symbol.missing': 'Missing, reason {status}',
  'symbol.nil': 'Exactly zero, nothing to report',
  'symbol.mixed-sum': 'A sum with different symbols among its parts',

  // table: the workspace of one table
  'table.view.table': 'Table',
  'table.view.chart': 'Chart',
  'table.view.notes': 'Notes',
  'table.view.metadata': 'Metadata',
  'table.views': 'Views',
  'table.pane-width': 'Width of the query',
  'table.toggle-query': 'Show or hide the query',
  'table.opening': 'Opening the table',
  'table.now-shows': '{count, plural, one {1 cell shown} other {{shown} cells shown}}',
  'table.nothing-to-undo': 'There is nothing to undo',
  'table.nothing-to-redo': 'There is nothing to redo',
  'table.rows': 'Rows',
  'table.columns': 'Columns',
  'table.fixed': 'Fixed',
  'table.empty-well': 'none',
  'table.chip-help':
    'Enter opens the menu. Space lifts it, arrow keys move it, Space drops it, Escape puts it back.',
  'table.lifted': '{variable} lifted. Arrow keys move it, Space drops it, Escape puts it back.',
  'table.moved': '{variable}: {side}, place {place} of {all}',
  'table.dropped': '{variable} dropped',
  'table.put-back': '{variable} put back',
  'table.to-rows': 'Move to rows',
  'table.to-columns': 'Move to columns',
  'table.move-left': 'Move left',
  'table.move-right': 'Move right',
  'table.is-first': 'It is the first already',
  'table.is-last': 'It is the last already',
  'table.swap': 'Swap rows and columns',
  'table.layout': 'Layout',
  'table.best-layout': 'Best layout',
  'table.own-layout': 'Table’s own layout',
  'table.has-layout': 'The table has it already',
  'table.cut': '{all} columns, {first}–{last} shown',
  'table.marked': '{value}, marked {mark}',
  'table.range': '{count, plural, one {1 cell selected} other {{shown} cells selected}}',
  'table.range-missing': '{shown} missing',
  'table.range-sum': 'sum {value}',
  'table.range-mean': 'mean {value}',
  'table.range-min': 'min {value}',
  'table.range-max': 'max {value}',
  'table.cell': 'Cell',
  'table.all-added': 'all values added up',
  'table.measured': 'Measured',
  'table.mark': 'Mark',
  'table.hide-notes': 'Hide notes',
  'table.show-notes': 'Show notes and symbols',
  'table.legend': 'Symbols',
  'table.notes': 'Notes',
  'table.sum-of': 'sum of {shown}',
  'table.summed-here': 'Summed in Statdesk: {grouping}, from {values} values of {variable}',
  'table.source': 'Source: {source}',
  'table.source-unknown': 'source not named',
  'table.id': 'table {id}',
  'table.updated': 'updated {date}',
  'table.mark.b': 'Break in series',
  'table.mark.e': 'Estimated',
  'table.mark.f': 'Forecast',
  'table.mark.other': 'Mark of the source; see the notes',
  'table.mark.p': 'Preliminary',
  'table.mark.r': 'Revised',
  'table.mark.u': 'Low reliability',
  'table.next-update': 'next {date}',
  'table.official': 'official statistics',
  'table.cells': '{count, plural, one {1 cell} other {{shown} cells}}',
  'table.copyright': 'copyright',
  'table.contact': 'contact: {contact}',
  'table.too-many':
    '{cells} cells are selected; up to {limit} are shown. Choose fewer values at the left, or export the whole table.',
  'table.nothing': 'Choose at least one value for {variables}.',
  'table.header-hint':
    'Enter sorts the rows, Shift with the arrow keys changes the width, Shift Home fits it',
  'table.not-sorted': 'The rows were not sorted',
  'table.original-order': 'Original order',
  'table.sorted-column-down':
    'Sorted by {column}, largest first{groups, select, yes {, each group for itself} other {}}',
  'table.sorted-column-up':
    'Sorted by {column}, smallest first{groups, select, yes {, each group for itself} other {}}',
  'table.sorted-variable-down': 'Sorted by {variable}, descending',
  'table.sorted-variable-up': 'Sorted by {variable}, ascending',
  'table.unsorted': 'Rows in their original order',
  'table.fill': 'Select the latest or first value',

  // publish: to other catalogs
  'problem.publish.bad-address':
    '“{url}” is no address of a site. Write it with https:// at its beginning, without a name and password.',
  'problem.publish.bad-draft-file':
    '{file} is not a publication draft: {detail}. docs/publication-draft.schema.json tells what one holds.',
  'problem.publish.bad-email': '“{email}” is no e-mail address. Write it as name@example.org.',
  'problem.publish.bad-name':
    '“{name}” cannot be the name of a dataset. Use 2 to 100 of a–z, 0–9, - and _.',
  'problem.publish.became-public':
    'The catalog made the draft public though it was told to keep it private. It was hidden at once; tell whoever runs the catalog.',
  'problem.publish.busy': '{host} is busy (status {status}). Try again later. {said}',
  'problem.publish.cancelled':
    'The sending was stopped. What is done stands; send again, or take it back.',
  'problem.publish.cannot-withdraw':
    '{kind} offers no way to take this back from here. Do it in the catalog itself.',
  'problem.publish.differs':
    '{field} stands in the catalog otherwise than it was sent: “{there}” in place of “{sent}”.',
  'problem.publish.draft-changed-elsewhere':
    'This draft was changed in another window or program. Open it again to see its newest state.',
  'problem.publish.edited-there':
    '{field} was edited in the catalog since the last sending, and stays as it is there. Tick it to write it over.',
  'problem.publish.end-before-start':
    'The period ends before it begins. Change one of the two dates.',
  'problem.publish.field-missing': '{field} is missing. Fill it in.',
  'problem.publish.file-differs':
    '{file} read back from the catalog is not what was sent (status {status}). Look at it there, or send it again.',
  'problem.publish.file-gone':
    'There is no file at {path}. Put it back, or take it out of the draft.',
  'problem.publish.extension-not-there':
    'The catalog takes no files that end in .{extension}. Choose another format, or leave it out there.',
  'problem.publish.frequency-not-there':
    'The catalog has no frequency {frequency}. Choose another.',
  'problem.publish.gone': 'What was sent to {host} is not there any more. Send it again.',
  'problem.publish.html':
    'The text has HTML tags in it, which most catalogs show as they are or drop. Write Markdown.',
  'problem.publish.in-progress':
    'A sending to {connection} is under way in another window or program. Wait until it has ended.',
  'problem.publish.insecure-address':
    '{url} is not encrypted. Use https://; only sites on this computer may do without.',
  'problem.publish.key-refused':
    '{host} does not accept the key (status {status}). Give the connection a new key. {said}',
  'problem.publish.keyword-changed':
    'The keyword “{keyword}” is sent as “{tag}”: this catalog takes letters, digits, blanks and - _ . alone.',
  'problem.publish.keyword-dropped':
    'The keyword “{keyword}” is too short for this catalog and is left out.',
  'problem.publish.licence-not-there':
    'The catalog has no licence {licence}. Choose one of its own list.',
  'problem.publish.link-is-page': '{url} gives a web page, not a file. Check the address.',
  'problem.publish.link-not-found':
    '{url} gives status {status} when it is looked at from here. Check the address.',
  'problem.publish.link-not-reached':
    '{url} cannot be reached from here. The catalog may reach it all the same.',
  'problem.publish.moved':
    '{host} has moved (status {status}). Give the connection its new address; keys are never sent along to another one. {said}',
  'problem.publish.name-taken':
    'The name “{name}” belongs to another dataset there, which is not written over. Take another, for example “{suggestion}”.',
  'problem.publish.no-description': 'There is no description. Say what the data are about.',
  'problem.publish.no-key':
    '{connection} takes its key from the variable {variable}, which is not set. Set it and try again.',
  'problem.publish.no-licence': 'No licence is chosen. People may then not use the data.',
  'problem.publish.no-organization':
    'No organisation is chosen, and without one a draft cannot stay private. Choose one of yours.',
  'problem.publish.no-resources':
    'There is nothing to publish but the description. Add a table or a file.',
  'problem.publish.no-right':
    '{host} does not let this user write there (status {status}). Check the key and its rights. {said}',
  'problem.publish.not-in-organization':
    'This user may not publish for {organization}. Choose one of the organisations of the connection.',
  'problem.publish.not-json': 'This is no JSON. Correct it, or leave it empty.',
  'problem.publish.not-removed':
    'The resource {id} is no longer in the draft and stays in the catalog. Allow its removal to take it away.',
  'problem.publish.not-seen':
    'It was made public, yet cannot be seen without the key (status {status}). Look at it in the catalog.',
  'problem.publish.not-this-kind':
    '{host} does not answer as {kind} does. Check the address of the connection: it is the root of the site.',
  'problem.publish.not-translated':
    'The text in {language} is the same as in the first language. Translate it.',
  'problem.publish.not-understood':
    '{host} answered what it should not (status {status}), as a proxy or a page for signing in would. Whether it was saved is looked up. {said}',
  'problem.publish.not-yet': 'This publication is not to be sent before {time}.',
  'problem.publish.other-kind':
    '{connection} is a connection of another kind ({kind}). Take another name.',
  'problem.publish.refused': '{host} refuses this (status {status}): “{said}”',
  'problem.publish.refused-field': 'The catalog does not take this: “{said}”',
  'problem.publish.same-file-name': 'Two files are called {file}. Rename one.',
  'problem.publish.same-id': 'Two resources have the same id. Take one out and add it anew.',
  'problem.publish.server-error':
    '{host} failed (status {status}). Whether it was saved is looked up. {said}',
  'problem.publish.stands':
    'What was changed there before stays as it is now: {step} {subject}. Change it back in the catalog.',
  'problem.publish.too-large':
    '{host} takes no file as large as this (status {status}). Publish a part of the table, or link to the file. {said}',
  'problem.publish.too-long': 'This has {length} characters; {limit} are allowed. Shorten it.',
  'problem.publish.twins':
    'Two datasets there carry this publication’s mark: {first} and {second}. Remove one in the catalog first.',
  'problem.publish.unknown-connection':
    'There is no connection {connection}. “statdesk connection list” names them.',
  'problem.publish.unknown-draft':
    'There is no draft {draft} in this catalog. It may have been removed.',
  'problem.publish.unknown-extra': 'This kind of catalog has no field “{field}”; it is not sent.',
  'problem.publish.unknown-key': 'The key {key} means nothing in a draft and is left out.',
  'problem.publish.unknown-sending': 'There is no sending {publishId} in this catalog.',
  'problem.secrets.kept-by-keychain':
    'The key of this connection is kept by the keychain of the desktop application. Give this program a variable that holds it.',
  'problem.secrets.kept-in-file':
    'The key of this connection was kept in a file by another program. Enter it again.',
  'problem.secrets.not-kept':
    'The key cannot be kept here. Name an environment variable that holds it.',
  'problem.secrets.unreadable':
    'The key of this connection cannot be read any more. Enter it again.',
  'publish.about.contents': 'Contents',
  'publish.about.reference': 'Reference time',
  'publish.about.source': 'Source',
  'publish.about.units': 'Units',
  'publish.about.variables': 'Variables',
} as const satisfies Record<`problem.${ProblemCode}`, string> & Record<string, string>;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
