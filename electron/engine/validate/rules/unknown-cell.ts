import type { Rule } from '../rule.ts';

export const unknownCell: Rule = {
  id: 'px.unknown-cell',
  severity: 'error',
  title: 'Cells are numbers or symbols',
  explanation:
    'A cell is a number with a decimal point, one to seven dots, or a dash. NaN, NA and the like are not of the format.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 NaN 
10.0 7.5 3.9 5.1 
;`,
};
