import type { Rule } from '../rule.ts';

export const timevalImpossible: Rule = {
  id: 'px.timeval-impossible',
  severity: 'warning',
  title: 'Times that exist',
  explanation: 'There is no month 13, no quarter 5, and not in every year a week 53.',
  good: `VALUES("year")="2024 IV","2025 I";
VALUES[sv]("år")="2024 IV","2025 I";
CODES("year")="20244","20251";
TIMEVAL("year")=TLIST(Q1),"20244","20251";`,
  bad: `VALUES("year")="2024 IV","2025 I";
VALUES[sv]("år")="2024 IV","2025 I";
CODES("year")="20244","20251";
TIMEVAL("year")=TLIST(Q1),"20244","20255";`,
};
