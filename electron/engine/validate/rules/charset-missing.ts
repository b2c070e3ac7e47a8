import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const charsetMissing: Rule = {
  id: 'validate.charset-missing',
  severity: 'warning',
  title: 'CHARSET is there',
  explanation:
    'Without CHARSET the format says that texts are MS-DOS text, which no file of today is.',
  good: 'CHARSET="ANSI";',
  bad: '',
  check(file, tell) {
    if (statementsOf(file, 'CHARSET').length === 0) tell(null, undefined, 'CHARSET');
  },
};
