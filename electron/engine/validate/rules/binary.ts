import type { Rule } from '../rule.ts';

export const binary: Rule = {
  id: 'px.binary',
  severity: 'error',
  title: 'The file is text',
  explanation:
    'A file that begins with a zero byte is no text. It may be a workbook, an archive, or damaged.',
  good: 'MATRIX="BERRIES";',
  bad: { shown: '(a zero byte at the begin)', make: () => new Uint8Array([0, 0, 0, 1]) },
};
