import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const notPx: Rule = {
  id: 'px.not-px',
  severity: 'error',
  title: 'The file is PX',
  explanation: 'A PX file begins with a keyword and an equals sign.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: wholeFile(`<!DOCTYPE html>
<p>404</p>
`),
};
