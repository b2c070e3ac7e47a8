import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const variablesMissing: Rule = {
  id: 'px.variables-missing',
  severity: 'error',
  title: 'STUB or HEADING',
  explanation: 'A table has at least one variable.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: wholeFile(`VALUES("region")="North","South";
DATA=
1 2;
`),
};
