import type { Rule } from '../rule.ts';

export const keysForHeading: Rule = {
  id: 'px.keys-for-heading',
  severity: 'warning',
  title: 'KEYS for stub variables only',
  explanation: 'Rows of DATA begin with keys of the stub. A heading variable has none.',
  good: `KEYS("region")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
  bad: `KEYS("region")=CODES;
KEYS("year")=CODES;
DATA=
"N",12.5 13.0 4.2 ".." 
"S",10.0 7.5 3.9 5.1 
;`,
};
