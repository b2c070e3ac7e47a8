import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const tooManyParts: Rule = {
  id: 'px.too-many-parts',
  severity: 'error',
  title: 'At most a million texts before the cells',
  explanation: 'No table has more names, texts and notes. A file that does is damaged.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: {
    shown: 'SYNONYMS="a","a","a" … (a million and one texts)',
    make: () => new TextEncoder().encode(`SYNONYMS=${'"a",'.repeat(1_000_001)}"a";\n`),
  },
};
