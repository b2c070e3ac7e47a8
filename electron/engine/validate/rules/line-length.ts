import type { Rule } from '../rule.ts';

export const lineLength: Rule = {
  id: 'validate.line-length',
  severity: 'info',
  title: 'Lines of at most 256 characters',
  explanation:
    'Old programs cut longer lines. Lists are broken after a comma, long texts into several in quotation marks.',
  good: `NOTE="Short.";
NOTE[sv]="Kort.";`,
  bad: `NOTE="Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long. Long.";
NOTE[sv]="Kort.";`,
  check(file, tell) {
    const lines = file.header.text.split('\n');
    const long = lines.flatMap((line, i) => (line.trimEnd().length > LONGEST ? [i + 1] : []));
    const [first] = long;
    if (first !== undefined) tell({ line: first, column: LONGEST + 1 }, { count: long.length });
  },
};

/** Characters of a line that PC-Axis reads. */
const LONGEST = 256;
