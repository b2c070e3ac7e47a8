import type { Rule } from '../rule.ts';

export const exponent: Rule = {
  id: 'px.exponent',
  severity: 'info',
  title: 'Numbers without exponents',
  explanation: 'Numbers such as 1.4E8 are not of the format, though most programs read them.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 ".." 
1E1 7.5 3.9 5.1 
;`,
};
