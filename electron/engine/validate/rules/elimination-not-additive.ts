import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const eliminationNotAdditive: Rule = {
  id: 'validate.elimination-not-additive',
  severity: 'info',
  title: 'Only what adds up is added up',
  explanation:
    'Averages, rates and indexes have no sum. A variable of such a table is left out by naming its total, not by YES.',
  good: `AGGREGALLOWED=YES;
ELIMINATION("region")=YES;`,
  bad: `AGGREGALLOWED=NO;
ELIMINATION("region")=YES;`,
  check(file, tell) {
    if (file.model?.facts.aggregationAllowed !== false) return;
    for (const variable of file.model.variables) {
      if (variable.elimination.kind !== 'sum' || variable.isContents) continue;
      tell(statementAbout(file, 'ELIMINATION', variable), {
        variable: quoteInput(nameOf(variable)),
      });
    }
  },
};
