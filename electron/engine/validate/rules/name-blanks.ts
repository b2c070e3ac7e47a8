import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const nameBlanks: Rule = {
  id: 'validate.name-blanks',
  severity: 'info',
  title: 'Names without blanks around them',
  explanation:
    'A blank at the begin or end of a name counts, cannot be seen, and has to be repeated wherever the name stands.',
  good: `STUB="region";
VALUES("region")="North","South";
CODES("region")="N","S";`,
  bad: `STUB="region ";
VALUES("region ")="North","South";
CODES("region ")="N","S";`,
  check(file, tell) {
    for (const statement of statementsOf(file, 'STUB', 'HEADING')) {
      const found = statement.items.find((name) => name !== name.trim());
      if (found !== undefined) tell(statement, { found: quoteInput(found) });
    }
  },
};
