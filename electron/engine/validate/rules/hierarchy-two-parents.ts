import type { Rule } from '../rule.ts';

export const hierarchyTwoParents: Rule = {
  id: 'px.hierarchy-two-parents',
  severity: 'warning',
  title: 'One parent per value',
  explanation: 'In a hierarchy every value has one parent at most.',
  good: `VALUES("region")="North","South","Coast";
VALUES[sv]("landsdel")="Norr","Söder","Kusten";
CODES("region")="N","S","C";
HIERARCHIES("region")="N","N":"S","N":"C";
DATA=
1.0 1.0 1.0 ".." 
1.0 1.0 1.0 1.0 
1.0 1.0 1.0 1.0 
;`,
  bad: `VALUES("region")="North","South","Coast";
VALUES[sv]("landsdel")="Norr","Söder","Kusten";
CODES("region")="N","S","C";
HIERARCHIES("region")="N","N":"S","N":"C","S":"C";
DATA=
1.0 1.0 1.0 ".." 
1.0 1.0 1.0 1.0 
1.0 1.0 1.0 1.0 
;`,
};
