import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const tooManyDeclared: Rule = {
  id: 'px.too-many-declared',
  severity: 'error',
  title: 'A table of at most a thousand million cells',
  explanation: 'More cells than that are a mistake in STUB, HEADING or VALUES.',
  good: wholeFile(`STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: {
    shown: 'STUB="a","b","c" … (with 1,001 values each)\nDATA=\n1;',
    make: () => {
      const values = Array.from({ length: 1001 }, (_, i) => `"${i}"`).join();
      const lists = ['a', 'b', 'c'].map((name) => `VALUES("${name}")=${values};`).join('\n');
      return new TextEncoder().encode(`STUB="a","b","c";\n${lists}\nDATA=\n1;\n`);
    },
  },
};
