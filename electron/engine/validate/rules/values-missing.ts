import type { Rule } from '../rule.ts';

export const valuesMissing: Rule = {
  id: 'px.values-missing',
  severity: 'error',
  title: 'VALUES for every variable',
  explanation: 'Every variable in STUB and HEADING has a list of values.',
  good: 'VALUES("region")="North","South";',
  bad: '',
};
