import type { Rule } from '../rule.ts';

export const subkeys: Rule = {
  id: 'px.subkeys',
  severity: 'warning',
  title: 'As many names as the keyword takes',
  explanation:
    'Each keyword takes a certain number of names in brackets: none for TITLE, one variable for CODES, a variable and a value for VALUENOTE.',
  good: `VALUENOTE("region","South")="Without islands.";
VALUENOTE[sv]("landsdel","Söder")="Utan öar.";`,
  bad: `VALUENOTE("South")="Without islands.";
VALUENOTE[sv]("landsdel","Söder")="Utan öar.";`,
};
