/** The rules as people read them. */
import type { PxRule } from '#shared/api/answers.ts';
import { shownExample } from './example.ts';
import { RULES } from './rules/index.ts';

export function explainRules(): readonly PxRule[] {
  return RULES.map(({ id, severity, title, explanation, good, bad }) => ({
    id,
    severity,
    title,
    explanation,
    good: shownExample(good),
    bad: shownExample(bad),
  }));
}
