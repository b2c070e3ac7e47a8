import type { Rule } from '../rule.ts';

export const attributeCount: Rule = {
  id: 'px.attribute-count',
  severity: 'warning',
  title: 'As many attribute values as attributes',
  explanation: 'ATTRIBUTES and ATTRIBUTE-TEXT list one item for each name in ATTRIBUTE-ID.',
  good: `ATTRIBUTE-ID="STATUS","CONF";
ATTRIBUTE-TEXT="Status","Secrecy";
ATTRIBUTE-TEXT[sv]="Status","Sekretess";
ATTRIBUTES="A","F";`,
  bad: `ATTRIBUTE-ID="STATUS","CONF";
ATTRIBUTE-TEXT="Status","Secrecy";
ATTRIBUTE-TEXT[sv]="Status","Sekretess";
ATTRIBUTES="A";`,
};
