import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const empty: Rule = {
  id: 'px.empty',
  severity: 'error',
  title: 'The file is not empty',
  explanation: 'An empty file is what is left of a copy that failed.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: { shown: '(a file of no bytes)', make: () => new Uint8Array(0) },
};
