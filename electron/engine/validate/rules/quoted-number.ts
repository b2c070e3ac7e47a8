import type { Rule } from '../rule.ts';

export const quotedNumber: Rule = {
  id: 'px.quoted-number',
  severity: 'warning',
  title: 'Numbers without quotation marks',
  explanation: 'In DATA symbols stand in quotation marks and numbers do not.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
"12.5" 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
};
