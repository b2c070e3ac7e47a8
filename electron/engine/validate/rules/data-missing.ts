import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const dataMissing: Rule = {
  id: 'px.data-missing',
  severity: 'error',
  title: 'The file has cells',
  explanation:
    'DATA is the last statement of every file. A file without it was cut off, or is not finished.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: wholeFile(`STUB="region";
VALUES("region")="North","South";
`),
};
