import type { Rule } from '../rule.ts';

export const unknownVariable: Rule = {
  id: 'px.unknown-variable',
  severity: 'warning',
  title: 'Variables that exist',
  explanation:
    'A statement about a variable that neither STUB nor HEADING names is lost, with its notes.',
  good: `NOTE("region")="Without islands.";
NOTE[sv]("landsdel")="Utan öar.";`,
  bad: `NOTE("island")="Without islands.";
NOTE[sv]("landsdel")="Utan öar.";`,
};
