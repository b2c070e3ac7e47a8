import { quoteInput } from '#shared/errors/problem.ts';
import { parsePeriod } from '#shared/time/period.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const timevalDisagrees: Rule = {
  id: 'validate.timeval-disagrees',
  severity: 'warning',
  title: 'TIMEVAL means what VALUES say',
  explanation:
    'Where the texts of the time variable can be read as times, they are the times of TIMEVAL.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: 'TIMEVAL("year")=TLIST(A1),"2023","2024";',
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      const { periods, timeScale, labels } = variable;
      if (!periods || variable.timeIsGuess) continue;
      const texts = labels[0] ?? [];
      const place = periods.findIndex((time, i) => {
        const meant = parsePeriod(texts[i] ?? '', timeScale);
        return time !== null && meant !== null && meant.code !== time;
      });
      if (place < 0) continue;
      tell(statementAbout(file, 'TIMEVAL', variable), {
        variable: quoteInput(nameOf(variable)),
        time: periods[place] ?? '',
        value: quoteInput(texts[place] ?? '', 40),
      });
    }
  },
};
