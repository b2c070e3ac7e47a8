import type { Rule } from '../rule.ts';

export const cellSubkeys: Rule = {
  id: 'px.cell-subkeys',
  severity: 'warning',
  title: 'Notes on cells name one value per variable',
  explanation:
    'CELLNOTE, CELLNOTEX, DATANOTECELL and ATTRIBUTES name one value for each variable, in the order of STUB and HEADING; "*" stands for all values.',
  good: `CELLNOTE("South","Sold","2025")="One market only.";
CELLNOTE[sv]("Söder","Sålt","2025")="Bara en marknad.";`,
  bad: 'CELLNOTE("South","2025")="One market only.";',
};
