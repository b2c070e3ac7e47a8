import type { Rule } from '../rule.ts';

export const keysIncomplete: Rule = {
  id: 'px.keys-incomplete',
  severity: 'error',
  title: 'KEYS for every stub variable',
  explanation: 'Where rows begin with keys, they begin with one for each stub variable.',
  good: `STUB="region","year";
STUB[sv]="landsdel","år";
HEADING="contents";
HEADING[sv]="innehåll";
KEYS("region")=CODES;
KEYS("year")=CODES;
DATA=
"N","2024",12.5 13.0 
"S","2025",10.0 ".." 
;`,
  bad: `STUB="region","year";
STUB[sv]="landsdel","år";
HEADING="contents";
HEADING[sv]="innehåll";
KEYS("region")=CODES;
DATA=
"N","2024",12.5 13.0 
"S","2025",10.0 ".." 
;`,
};
