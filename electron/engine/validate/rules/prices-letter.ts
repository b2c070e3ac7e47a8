import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const pricesLetter: Rule = {
  id: 'validate.prices-letter',
  severity: 'warning',
  title: 'CFPRICES is C or F',
  explanation: 'C is current prices, F fixed ones.',
  good: 'CFPRICES("Sold")="C";',
  bad: 'CFPRICES("Sold")="Current";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'CFPRICES')) {
      const found = statement.items[0]?.trim() ?? '';
      if (found !== '' && !/^[CF]$/.test(found)) tell(statement, { found: quoteInput(found, 20) });
    }
  },
};
