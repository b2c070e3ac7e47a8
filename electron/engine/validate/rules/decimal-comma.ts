import type { Rule } from '../rule.ts';

export const decimalComma: Rule = {
  id: 'px.decimal-comma',
  severity: 'error',
  title: 'A decimal point, not a comma',
  explanation:
    'A comma separates cells. Numbers have a decimal point, whatever the language of the file.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12,5 13,0 4,2 ".." 
10,0 7,5 3,9 5,1 
;`,
};
