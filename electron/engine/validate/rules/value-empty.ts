import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const valueEmpty: Rule = {
  id: 'validate.value-empty',
  severity: 'warning',
  title: 'Values have a text',
  explanation: 'A value without a text is an empty row of the table.',
  good: 'VALUES("region")="North","South";',
  bad: 'VALUES("region")="North","";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'VALUES')) {
      const place = statement.items.findIndex((text) => text.trim() === '');
      if (place < 0 || statement.items.length === 1) continue;
      tell(statement, { variable: quoteInput(statement.subkeys[0] ?? ''), position: place + 1 });
    }
  },
};
