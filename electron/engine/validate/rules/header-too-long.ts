import { wholeFile } from '../example.ts';
import type { Rule } from '../rule.ts';

export const headerTooLong: Rule = {
  id: 'px.header-too-long',
  severity: 'error',
  title: 'DATA within the first 32 megabytes',
  explanation:
    'Texts before the cells are never that long. Mostly a quotation mark is missing near the begin, and the rest of the file became one text.',
  good: wholeFile(`NOTE="Figures are made up.";
STUB="region";
VALUES("region")="North","South";
DATA=
1 2;
`),
  bad: {
    shown: 'NOTE="Figures are made up.; … (32 megabytes without a closing quotation mark)',
    make: () => new Uint8Array(33 * 1024 * 1024).fill(0x61).fill(0x22, 5, 6).fill(0x3d, 4, 5),
  },
};
