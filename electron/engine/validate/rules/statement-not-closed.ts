import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const statementNotClosed: Rule = {
  id: 'px.statement-not-closed',
  severity: 'error',
  title: 'The file does not end inside a statement',
  explanation: 'A file that ends before the semicolon of a statement was cut off.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: wholeFile(`STUB="region";
VALUES("region")="North","South"`),
};
