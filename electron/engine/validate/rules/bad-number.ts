import type { Rule } from '../rule.ts';

export const badNumber: Rule = {
  id: 'px.bad-number',
  severity: 'warning',
  title: 'A whole number within its bounds',
  explanation:
    'Numbers of keywords are whole and within what the keyword allows: DECIMALS 0 to 15, PRESTEXT 0 to 3, ROUNDING 0 or 1.',
  good: 'SHOWDECIMALS=0;',
  bad: 'SHOWDECIMALS=A;',
};
