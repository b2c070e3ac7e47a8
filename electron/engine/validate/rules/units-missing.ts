import { quoteInput } from '#shared/errors/problem.ts';
import { contentOf, contentsVariable, statementAbout, statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const unitsMissing: Rule = {
  id: 'validate.units-missing',
  severity: 'warning',
  title: 'A unit for every content',
  explanation:
    'Each value of the contents variable has UNITS of its own: kilograms and prices in one table cannot share one.',
  good: `UNITS("Picked")="kg";
UNITS[sv]("Plockat")="kg";`,
  bad: '',
  check(file, tell) {
    const contents = contentsVariable(file);
    if (!contents) return;
    const named = new Set(statementsOf(file, 'UNITS').map((one) => contentOf(file, one)));
    contents.labels[0]?.forEach((label, i) => {
      if (named.has(i)) return;
      tell(statementAbout(file, 'VALUES', contents), { content: quoteInput(label) }, 'UNITS');
    });
  },
};
