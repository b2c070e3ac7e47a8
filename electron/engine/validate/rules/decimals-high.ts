import { tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const decimalsHigh: Rule = {
  id: 'validate.decimals-high',
  severity: 'info',
  title: 'DECIMALS not above what DATA has',
  explanation: 'More DECIMALS than any cell has promise an exactness that is not there.',
  good: 'DECIMALS=1;',
  bad: 'DECIMALS=4;',
  check(file, tell) {
    const statement = tableStatement(file, 'DECIMALS');
    const found = file.model?.facts.decimals ?? 0;
    const expected = file.cells?.longestFraction ?? found;
    if (statement && found > expected) tell(statement, { found, expected });
  },
};
