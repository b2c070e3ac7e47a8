import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const badDate: Rule = {
  id: 'validate.bad-date',
  severity: 'warning',
  title: 'Dates as YYYYMMDD HH:MM',
  explanation: 'Dates are written 20260105 08:00, without a time zone. The time may be left out.',
  good: 'CREATION-DATE="20260105 08:00";',
  bad: 'CREATION-DATE="5 January 2026";',
  check(file, tell) {
    for (const statement of statementsOf(file, ...DATES)) {
      const found = statement.items[0]?.trim() ?? '';
      if (found !== '' && !DATE.test(found)) tell(statement, { found: quoteInput(found, 40) });
    }
  },
};

const DATES = ['CREATION-DATE', 'LAST-UPDATED', 'NEXT-UPDATE', 'FIRST-PUBLISHED'];
const DATE = /^\d{8}(?: \d{2}:\d{2}(?::\d{2})?)?$/;
