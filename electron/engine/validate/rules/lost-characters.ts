import type { Rule } from '../rule.ts';

export const lostCharacters: Rule = {
  id: 'px.lost-characters',
  severity: 'warning',
  title: 'No lost letters',
  explanation:
    'The sign � stands where a letter was lost in an earlier conversion. It cannot be known any more.',
  good: 'SOURCE="Skogsmyndigheten Åre";',
  bad: 'SOURCE="Skogsmyndigheten �re";',
};
