import { isDate } from '#shared/time/calendar.ts';
import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const impossibleDate: Rule = {
  id: 'validate.impossible-date',
  severity: 'warning',
  title: 'Dates that exist',
  explanation: 'There is no 31 February and no 25 o’clock.',
  good: 'CREATION-DATE="20260228 23:00";',
  bad: 'CREATION-DATE="20260231 25:00";',
  check(file, tell) {
    for (const statement of statementsOf(file, ...DATES)) {
      const found = statement.items[0]?.trim() ?? '';
      const parts = DATE.exec(found);
      if (!parts) continue;
      const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? 0));
      const isThere =
        isDate(year ?? 0, month ?? 0, day ?? 0) && (hour ?? 0) < 24 && (minute ?? 0) < 60;
      if (!isThere) tell(statement, { found });
    }
  },
};

const DATES = ['CREATION-DATE', 'LAST-UPDATED', 'NEXT-UPDATE', 'FIRST-PUBLISHED'];
const DATE = /^(\d{4})(\d{2})(\d{2})(?: (\d{2}):(\d{2}))?/;
