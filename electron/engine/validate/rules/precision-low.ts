import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const precisionLow: Rule = {
  id: 'validate.precision-low',
  severity: 'info',
  title: 'PRECISION above SHOWDECIMALS',
  explanation:
    'PRECISION gives a value more decimals than the rest of the table; fewer have no effect in some programs.',
  good: `SHOWDECIMALS=0;
PRECISION("contents","Sold")=1;`,
  bad: `SHOWDECIMALS=1;
PRECISION("contents","Sold")=0;`,
  check(file, tell) {
    const expected = file.model?.facts.showDecimals ?? 0;
    for (const statement of statementsOf(file, 'PRECISION')) {
      const found = Number(statement.items[0] ?? Number.NaN);
      if (found < expected) tell(statement, { found, expected });
    }
  },
};
