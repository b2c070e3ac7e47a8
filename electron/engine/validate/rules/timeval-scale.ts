import type { Rule } from '../rule.ts';

export const timevalScale: Rule = {
  id: 'px.timeval-scale',
  severity: 'warning',
  title: 'A time scale of the format',
  explanation:
    'The scales are A1 year, H1 half-year, T1 four months, Q1 quarter, M1 month, W1 week and D1 day.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: 'TIMEVAL("year")=TLIST(Å),"2024","2025";',
};
