import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const tooManyVariables: Rule = {
  id: 'px.too-many-variables',
  severity: 'error',
  title: 'At most 500 variables',
  explanation: 'A list of that many variables is a text whose quotation marks went astray.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: {
    shown: 'STUB="v1","v2" … "v501";\nDATA=\n1;',
    make: () => {
      const names = Array.from({ length: 501 }, (_, i) => `"v${i + 1}"`).join();
      return new TextEncoder().encode(`STUB=${names};\nDATA=\n1;\n`);
    },
  },
};
