import type { Rule } from '../rule.ts';

export const rowEndBlank: Rule = {
  id: 'validate.row-end-blank',
  severity: 'info',
  title: 'A blank at the end of every row',
  explanation:
    'Some programs need the blank before a line break in DATA to tell the last cell of a row from the first of the next.',
  good: `DATA=
12.5 13.0 4.2 ".." 
10.0 7.5 3.9 5.1 
;`,
  bad: `DATA=
12.5 13.0 4.2 ".."
10.0 7.5 3.9 5.1
;`,
  check(file, tell) {
    const rows = Buffer.from(file.header.rest).toString('latin1').split('\n', 3);
    // What stands on the line of DATA= is mostly nothing.
    const row = rows.findIndex((one) => /[\d."-]/.test(one));
    const isWhole = row >= 0 && row < rows.length - 1;
    if (!isWhole || !/[\d."-]\r*$/.test(rows[row] ?? '')) return;
    const { line } = file.header.lines.positionAt(file.header.text.length);
    const column = (rows[row] ?? '').trimEnd().length + 1;
    tell({ line: line + row, column }, undefined, 'DATA');
  },
};
