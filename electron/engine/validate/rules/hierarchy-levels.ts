import { quoteInput } from '#shared/errors/problem.ts';
import { nameOf, statementAbout } from '../names.ts';
import type { Rule } from '../rule.ts';

export const hierarchyLevels: Rule = {
  id: 'validate.hierarchy-levels',
  severity: 'warning',
  title: 'As many levels as the tree has',
  explanation: 'HIERARCHYLEVELS is the depth of the tree in HIERARCHIES.',
  good: `HIERARCHIES("region")="N","N":"S";
HIERARCHYLEVELS("region")=2;`,
  bad: `HIERARCHIES("region")="N","N":"S";
HIERARCHYLEVELS("region")=3;`,
  check(file, tell) {
    for (const variable of file.model?.variables ?? []) {
      const { hierarchy } = variable;
      if (!hierarchy || hierarchy.levels === null) continue;
      const depths = new Map<string, number>();
      for (const { code, parent } of hierarchy.nodes) {
        depths.set(code, (parent === null ? 0 : (depths.get(parent) ?? 1)) + 1);
      }
      const expected = Math.max(0, ...depths.values());
      if (expected === hierarchy.levels) continue;
      tell(statementAbout(file, 'HIERARCHYLEVELS', variable), {
        variable: quoteInput(nameOf(variable)),
        found: hierarchy.levels,
        expected,
      });
    }
  },
};
