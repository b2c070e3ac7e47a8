import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const stringNotClosed: Rule = {
  id: 'px.string-not-closed',
  severity: 'warning',
  title: 'Texts have an end',
  explanation: 'A quotation mark is missing: all that follows was taken for text.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: wholeFile(`STUB="region";
VALUES("region")="North","South;
DATA=
1 2;
`),
};
