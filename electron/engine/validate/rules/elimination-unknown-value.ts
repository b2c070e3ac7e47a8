import type { Rule } from '../rule.ts';

export const eliminationUnknownValue: Rule = {
  id: 'px.elimination-unknown-value',
  severity: 'warning',
  title: 'ELIMINATION names a value',
  explanation:
    'ELIMINATION is YES, NO, or the text of a value of the variable: the one that is shown when the variable is left out.',
  good: 'ELIMINATION("region")="North";',
  bad: 'ELIMINATION("region")="Whole country";',
};
