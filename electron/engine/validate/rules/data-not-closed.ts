import type { Rule } from '../rule.ts';

export const dataNotClosed: Rule = {
  id: 'px.data-not-closed',
  severity: 'warning',
  title: 'A semicolon after the last cell',
  explanation:
    'DATA ends with a semicolon. Without it nobody can tell a whole file from one that was cut off between two cells.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 `,
};
