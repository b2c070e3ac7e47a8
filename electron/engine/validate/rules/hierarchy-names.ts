import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementsOf, variableOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const hierarchyNames: Rule = {
  id: 'validate.hierarchy-names',
  severity: 'warning',
  title: 'A name for every level',
  explanation: 'HIERARCHYNAMES names as many levels as HIERARCHYLEVELS counts.',
  good: `HIERARCHIES("region")="N","N":"S";
HIERARCHYLEVELS("region")=2;
HIERARCHYNAMES("region")="Country","Region";
HIERARCHYNAMES[sv]("landsdel")="Land","Landsdel";`,
  bad: `HIERARCHIES("region")="N","N":"S";
HIERARCHYLEVELS("region")=2;
HIERARCHYNAMES("region")="Country";
HIERARCHYNAMES[sv]("landsdel")="Land","Landsdel";`,
  check(file, tell) {
    for (const statement of statementsOf(file, 'HIERARCHYNAMES')) {
      const variable = variableOf(file, statement);
      const expected = variable?.hierarchy?.levels ?? null;
      const found = statement.items.length;
      if (variable === null || expected === null || found === expected) continue;
      tell(statement, { variable: quoteInput(nameOf(variable)), found, expected });
    }
  },
};
