import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const stockFlowLetter: Rule = {
  id: 'validate.stock-flow-letter',
  severity: 'warning',
  title: 'STOCKFA is S, F or A',
  explanation: 'S is a stock at a time, F a flow over a period, A an average; X and O are other.',
  good: 'STOCKFA("Picked")=F;',
  bad: 'STOCKFA("Picked")="Flow";',
  check(file, tell) {
    for (const statement of statementsOf(file, 'STOCKFA')) {
      const found = statement.items[0]?.trim() ?? '';
      if (found !== '' && !/^[SFAXO]$/.test(found))
        tell(statement, { found: quoteInput(found, 20) });
    }
  },
};
