import { statementsOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const axisVersionMissing: Rule = {
  id: 'validate.axis-version-missing',
  severity: 'info',
  title: 'AXIS-VERSION is there',
  explanation: 'AXIS-VERSION says which version of the format the file keeps to.',
  good: 'AXIS-VERSION="2013";',
  bad: '',
  check(file, tell) {
    if (statementsOf(file, 'AXIS-VERSION').length === 0) tell(null, undefined, 'AXIS-VERSION');
  },
};
