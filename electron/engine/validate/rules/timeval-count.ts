import type { Rule } from '../rule.ts';

export const timevalCount: Rule = {
  id: 'px.timeval-count',
  severity: 'warning',
  title: 'As many times as values',
  explanation: 'TIMEVAL lists one time for each value of its variable.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: 'TIMEVAL("year")=TLIST(A1),"2024","2025","2026";',
};
