import type { Rule } from '../rule.ts';

export const codesCount: Rule = {
  id: 'px.codes-count',
  severity: 'error',
  title: 'As many CODES as VALUES',
  explanation:
    'Codes and texts belong together by their place. With another number of codes nobody can know which code is whose.',
  good: 'CODES("region")="N","S";',
  bad: 'CODES("region")="N","S","W";',
};
