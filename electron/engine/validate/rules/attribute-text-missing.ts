import { statementsOf, tableStatement } from '../names.ts';
import type { Rule } from '../rule.ts';

export const attributeTextMissing: Rule = {
  id: 'validate.attribute-text-missing',
  severity: 'warning',
  title: 'Attributes have texts',
  explanation: 'ATTRIBUTE-TEXT says in words what ATTRIBUTE-ID names.',
  good: `ATTRIBUTE-ID="STATUS";
ATTRIBUTE-TEXT="Status";
ATTRIBUTE-TEXT[sv]="Status";
ATTRIBUTES="A";`,
  bad: `ATTRIBUTE-ID="STATUS";
ATTRIBUTES="A";`,
  check(file, tell) {
    const statement = tableStatement(file, 'ATTRIBUTE-ID');
    if (statement && statementsOf(file, 'ATTRIBUTE-TEXT').length === 0) tell(statement);
  },
};
