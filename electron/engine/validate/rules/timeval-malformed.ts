import type { Rule } from '../rule.ts';

export const timevalMalformed: Rule = {
  id: 'px.timeval-malformed',
  severity: 'warning',
  title: 'TIMEVAL as the format asks',
  explanation:
    'TIMEVAL is TLIST with a scale, then either a list of times after the bracket or the first and last one within it.',
  good: 'TIMEVAL("year")=TLIST(A1,"2024"-"2025");',
  bad: 'TIMEVAL("year")=TLIST(A1,"2024,2025");',
};
