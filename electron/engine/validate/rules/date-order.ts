import { quoteInput } from '#shared/errors/problem.ts';
import { statementsOf, tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const dateOrder: Rule = {
  id: 'validate.date-order',
  severity: 'warning',
  title: 'The next update comes after the last one',
  explanation:
    'NEXT-UPDATE is in the future of LAST-UPDATED. A date that has passed tells readers that figures are late.',
  good: 'NEXT-UPDATE="20270104 08:00";',
  bad: 'NEXT-UPDATE="20250104 08:00";',
  check(file, tell) {
    const next = tableStatement(file, 'NEXT-UPDATE');
    const nextDate = next?.items[0]?.trim() ?? '';
    const dates = statementsOf(file, 'LAST-UPDATED').map(({ items }) => items[0]?.trim() ?? '');
    const last = dates
      .filter((date) => /^\d{8}/.test(date))
      .sort()
      .at(-1);
    if (!next || last === undefined || !/^\d{8}/.test(nextDate)) return;
    if (nextDate.slice(0, 8) <= last.slice(0, 8)) {
      tell(next, { next: quoteInput(nextDate, 20), last: quoteInput(last, 20) });
    }
  },
};
