import type { Rule } from '../rule.ts';

export const symbolByText: Rule = {
  id: 'px.symbol-by-text',
  severity: 'warning',
  title: 'Symbols are dots',
  explanation:
    'In DATA a symbol is written as one to six dots or a dash. The text that is shown for it stands in DATASYMBOL.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 "not available" 
10.0 7.5 3.9 5.1 
;`,
};
