import type { Rule } from '../rule.ts';

export const keysRowDiffers: Rule = {
  id: 'px.keys-row-differs',
  severity: 'error',
  title: 'One row per key',
  explanation: 'The same keys twice with different cells: one of the two rows is wrong.',
  good: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
  bad: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"N",10.0 7.5 3.9 5.1 
;`,
};
