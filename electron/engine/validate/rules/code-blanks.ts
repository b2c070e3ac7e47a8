import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const codeBlanks: Rule = {
  id: 'validate.code-blanks',
  severity: 'info',
  title: 'Codes without blanks around them',
  explanation:
    'A blank at the begin or end of a code cannot be seen and has to be typed in every query.',
  good: 'CODES("region")="N","S";',
  bad: 'CODES("region")="N ","S";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'CODES')) {
      const padded = statement.items.filter((code) => code !== code.trim());
      const [found] = padded;
      if (found === undefined) continue;
      tell(statement, {
        variable: quoteInput(statement.subkeys[0] ?? ''),
        count: padded.length,
        found: quoteInput(found, 40),
      });
    }
  },
};
