import type { Rule } from '../rule.ts';

export const keysKind: Rule = {
  id: 'px.keys-kind',
  severity: 'error',
  title: 'KEYS is CODES or VALUES',
  explanation: 'KEYS says whether rows begin with codes or with texts.',
  good: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
  bad: `KEYS("region")=NAMES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
};
