import type { Rule } from '../rule.ts';

export const keysRowTwice: Rule = {
  id: 'px.keys-row-twice',
  severity: 'warning',
  title: 'No row twice',
  explanation: 'The same row twice, with the same cells, is harmless but never meant.',
  good: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
  bad: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"N",12.5 13.0 4.2 ".." 
;`,
};
