import type { Rule } from '../rule.ts';

export const secondTimeVariable: Rule = {
  id: 'px.second-time-variable',
  severity: 'warning',
  title: 'One time variable',
  explanation: 'A table has one variable with TIMEVAL.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: `TIMEVAL("year")=TLIST(A1),"2024","2025";
TIMEVAL("region")=TLIST(A1),"2024","2025";`,
};
