import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const hierarchyUncovered: Rule = {
  id: 'validate.hierarchy-uncovered',
  severity: 'info',
  title: 'Every value in the tree',
  explanation: 'Values that HIERARCHIES does not name are shown outside the tree.',
  good: 'HIERARCHIES("region")="N","N":"S";',
  bad: 'HIERARCHIES("region")="N";',
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      if (!variable.hierarchy) continue;
      const named = new Set(variable.hierarchy.nodes.map(({ code }) => code));
      const count = variable.codes.filter((code) => !named.has(code)).length;
      if (count === 0) continue;
      const at = statementAbout(file, 'HIERARCHIES', variable);
      tell(at, { variable: quoteInput(nameOf(variable)), count });
    }
  },
};
