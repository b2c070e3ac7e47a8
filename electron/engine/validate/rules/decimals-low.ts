import { tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const decimalsLow: Rule = {
  id: 'validate.decimals-low',
  severity: 'warning',
  title: 'DECIMALS as DATA has them',
  explanation:
    'DECIMALS is the number of decimals that cells are stored with. Programs that trust it cut the rest.',
  good: 'DECIMALS=1;',
  bad: 'DECIMALS=0;',
  check(file, tell) {
    const statement = tableStatement(file, 'DECIMALS');
    const expected = file.cells?.longestFraction ?? 0;
    const found = file.model?.facts.decimals ?? 0;
    if (statement && found < expected) tell(statement, { found, expected });
  },
};
