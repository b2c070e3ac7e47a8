import type { Rule } from '../rule.ts';

export const noNumbers: Rule = {
  id: 'validate.no-numbers',
  severity: 'warning',
  title: 'Numbers in the table',
  explanation:
    'A table in which every cell is a symbol was probably written before its figures were there.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
".." ".." ".." ".." 
".." ".." ".." ".." 
;`,
  check(file, tell) {
    if (file.cells?.numbers !== 0) return;
    tell(file.header.lines.positionAt(file.header.text.length), undefined, 'DATA');
  },
};
