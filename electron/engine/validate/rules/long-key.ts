import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const longKey: Rule = {
  id: 'validate.long-key',
  severity: 'info',
  title: 'Short keys of at most 20 characters',
  explanation:
    'MATRIX, SUBJECT-CODE, DOMAIN and MAP had room for 20 characters in old programs, and still have in some databases.',
  good: 'MATRIX="BERRIES";',
  bad: 'MATRIX="BERRIES-BY-REGION-CONTENTS-AND-YEAR";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'MATRIX', 'SUBJECT-CODE', 'DOMAIN', 'MAP')) {
      const [found = ''] = statement.items;
      if (found.length > 20)
        tell(statement, { found: quoteInput(found, 40), length: found.length });
    }
  },
};
