import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const codesMissing: Rule = {
  id: 'validate.codes-missing',
  severity: 'info',
  title: 'CODES for every variable',
  explanation:
    'Without codes values are numbered, and a value that is added in front gives every other a new number.',
  good: 'CODES("region")="N","S";',
  bad: '',
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      if (statementAbout(file, 'CODES', variable) !== null) continue;
      tell(
        statementAbout(file, 'VALUES', variable),
        { variable: quoteInput(nameOf(variable)) },
        'CODES',
      );
    }
  },
};
