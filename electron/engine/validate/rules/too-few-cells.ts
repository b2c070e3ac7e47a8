import type { Rule } from '../rule.ts';

export const tooFewCells: Rule = {
  id: 'px.too-few-cells',
  severity: 'error',
  title: 'A number for every cell',
  explanation: 'DATA has exactly as many cells as the values of all variables multiplied.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 
;`,
};
