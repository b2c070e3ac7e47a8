import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const timevalTwice: Rule = {
  id: 'validate.timeval-twice',
  severity: 'warning',
  title: 'Each time once',
  explanation: 'Two values of one time cannot be told apart in a chart.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: 'TIMEVAL("year")=TLIST(A1),"2025","2025";',
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      const times = variable.periods ?? [];
      const found = times.find((time, i) => time !== null && times.indexOf(time) < i);
      if (!found || variable.timeIsGuess) continue;
      const at = statementAbout(file, 'TIMEVAL', variable);
      tell(at, { variable: quoteInput(nameOf(variable)), found });
    }
  },
};
