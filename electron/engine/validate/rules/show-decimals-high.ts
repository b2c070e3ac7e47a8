import { tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const showDecimalsHigh: Rule = {
  id: 'validate.show-decimals-high',
  severity: 'warning',
  title: 'SHOWDECIMALS not above DECIMALS',
  explanation: 'What is shown cannot have more decimals than what is stored.',
  good: 'SHOWDECIMALS=0;',
  bad: 'SHOWDECIMALS=3;',
  check(file, tell) {
    const statement = tableStatement(file, 'SHOWDECIMALS');
    const { showDecimals: found = 0, decimals: expected = 0 } = file.model?.facts ?? {};
    if (statement && tableStatement(file, 'DECIMALS') && found > expected) {
      tell(statement, { found, expected });
    }
  },
};
