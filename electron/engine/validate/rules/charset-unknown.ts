import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const charsetUnknown: Rule = {
  id: 'validate.charset-unknown',
  severity: 'info',
  title: 'CHARSET is ANSI',
  explanation:
    'The format knows one value, ANSI; some tools write Unicode. The encoding itself stands in CODEPAGE.',
  good: 'CHARSET="ANSI";',
  bad: 'CHARSET="UTF-16";',
  check(file, tell) {
    const [statement] = statementsOf(file, 'CHARSET');
    const found = statement?.items[0]?.trim() ?? '';
    if (!statement || /^(?:ansi|unicode)$/i.test(found)) return;
    tell(statement, { found: quoteInput(found, 40) });
  },
};
