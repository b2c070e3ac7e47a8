import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const timevalOrder: Rule = {
  id: 'validate.timeval-order',
  severity: 'warning',
  title: 'Times in their order',
  explanation:
    'Times run from the first to the last, or from the last to the first. Charts and “latest” depend on it.',
  good: `VALUES("year")="2024","2025","2026";
VALUES[sv]("år")="2024","2025","2026";
CODES("year")="2024","2025","2026";
TIMEVAL("year")=TLIST(A1),"2024","2025","2026";
DATA=
1.0 1.0 1.0 1.0 1.0 1.0 
1.0 1.0 1.0 1.0 1.0 1.0 
;`,
  bad: `VALUES("year")="2024","2026","2025";
VALUES[sv]("år")="2024","2026","2025";
CODES("year")="2024","2026","2025";
TIMEVAL("year")=TLIST(A1),"2024","2026","2025";
DATA=
1.0 1.0 1.0 1.0 1.0 1.0 
1.0 1.0 1.0 1.0 1.0 1.0 
;`,
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      const times = (variable.periods ?? []).filter((one) => one !== null);
      if (!variable.isTime || variable.timeIsGuess || times.length < 3) continue;
      const isUp = (times[0] ?? '') <= (times.at(-1) ?? '');
      const odd = times.find(
        (time, i) => i > 0 && time !== times[i - 1] && time > (times[i - 1] ?? '') !== isUp,
      );
      if (odd === undefined) continue;
      tell(statementAbout(file, 'TIMEVAL', variable), {
        variable: quoteInput(nameOf(variable)),
        found: odd,
      });
    }
  },
};
