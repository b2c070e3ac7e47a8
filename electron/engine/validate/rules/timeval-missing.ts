import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const timevalMissing: Rule = {
  id: 'validate.timeval-missing',
  severity: 'info',
  title: 'TIMEVAL for the time variable',
  explanation:
    'Without TIMEVAL programs have to guess that a variable is time, and on which scale.',
  good: 'TIMEVAL("year")=TLIST(A1),"2024","2025";',
  bad: '',
  check(file, tell) {
    const time = file.model?.variables.find(({ isTime, timeIsGuess }) => isTime && timeIsGuess);
    if (!time) return;
    tell(statementAbout(file, 'VALUES', time), { variable: quoteInput(nameOf(time)) }, 'TIMEVAL');
  },
};
