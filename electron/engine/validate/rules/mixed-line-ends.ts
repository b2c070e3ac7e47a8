import type { Rule } from '../rule.ts';

export const mixedLineEnds: Rule = {
  id: 'validate.mixed-line-ends',
  severity: 'info',
  title: 'One kind of line ends',
  explanation:
    'A file has the line ends of Windows or those of other systems, not both: a mix shows that parts of it were pasted.',
  good: `SURVEY="Berries";
SURVEY[sv]="Bär";`,
  bad: 'SURVEY="Berries";\r\nSURVEY[sv]="Bär";',
  check(file, tell) {
    const { crlf, lf } = file.header.encoding.lineEnds;
    if (crlf > 0 && lf > 0) tell(null);
  },
};
