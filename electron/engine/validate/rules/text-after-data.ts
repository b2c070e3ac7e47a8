import type { Rule } from '../rule.ts';

export const textAfterData: Rule = {
  id: 'px.text-after-data',
  severity: 'warning',
  title: 'Nothing after DATA',
  explanation: 'DATA is the last statement. What follows it is read by no program.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;
INFO="Too late";`,
};
