import { quoteInput } from '#shared/errors/problem.ts';
import { contentsVariable, nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const contentsEliminated: Rule = {
  id: 'validate.contents-eliminated',
  severity: 'warning',
  title: 'Contents are not added up',
  explanation: 'Kilograms and prices have no sum: the contents variable has no ELIMINATION.',
  good: 'ELIMINATION("region")=YES;',
  bad: 'ELIMINATION("contents")=YES;',
  check(file, tell) {
    const contents = contentsVariable(file);
    if (contents?.elimination.kind !== 'sum') return;
    const variable = quoteInput(nameOf(contents));
    tell(statementAbout(file, 'ELIMINATION', contents), { variable });
  },
};
