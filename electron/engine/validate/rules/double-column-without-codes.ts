import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const doubleColumnWithoutCodes: Rule = {
  id: 'validate.double-column-without-codes',
  severity: 'info',
  title: 'DOUBLECOLUMN needs CODES',
  explanation:
    'DOUBLECOLUMN shows codes beside texts. A variable without codes has nothing to show there.',
  good: `CODES("region")="N","S";
DOUBLECOLUMN("region")=YES;`,
  bad: 'DOUBLECOLUMN("region")=YES;',
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      if (!variable.doubleColumn || !variable.codesAreSynthetic) continue;
      tell(statementAbout(file, 'DOUBLECOLUMN', variable), {
        variable: quoteInput(nameOf(variable)),
      });
    }
  },
};
