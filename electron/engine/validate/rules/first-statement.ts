import { quoteInput } from '#shared/errors/problem.ts';
import type { Rule } from '../rule.ts';

export const firstStatement: Rule = {
  id: 'validate.first-statement',
  severity: 'info',
  title: 'CHARSET or AXIS-VERSION first',
  explanation:
    'Readers that look at the first lines only need CHARSET, AXIS-VERSION, CODEPAGE and LANGUAGE there.',
  good: 'CHARSET="ANSI";',
  bad: `INFO="Made by hand";
CHARSET="ANSI";
INFO[sv]="Gjord för hand";`,
  check(file, tell) {
    const [first] = file.header.parsed.statements;
    if (!first || first.keyword === 'CHARSET' || first.keyword === 'AXIS-VERSION') return;
    tell(first, { keyword: quoteInput(first.keyword, 40) });
  },
};
