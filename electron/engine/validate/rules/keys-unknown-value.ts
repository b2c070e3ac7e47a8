import type { Rule } from '../rule.ts';

export const keysUnknownValue: Rule = {
  id: 'px.keys-unknown-value',
  severity: 'error',
  title: 'Keys that exist',
  explanation: 'A row that begins with an unknown key has no place in the table.',
  good: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
  bad: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"X",10.0 7.5 3.9 5.1 
;`,
};
