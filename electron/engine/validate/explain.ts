/** The rules as people read them, in the language that they ask for. */
import type { PxRule } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { EngineContext } from '../context.ts';
import { shownExample } from './example.ts';
import { RULES } from './rules/index.ts';
import { fr } from './texts/fr.ts';
import { nb } from './texts/nb.ts';
import type { RuleTexts } from './texts/rule-texts.ts';
import { sv } from './texts/sv.ts';

/** Beside English, in which the rules are written. */
export const RULE_TEXTS: Readonly<Record<string, RuleTexts>> = { nb, sv, fr };

/** A rule that a language does not explain is explained in English. */
export function explainRules(
  _context: EngineContext,
  { language = 'en' }: ParsedParams<'px.rules'>,
): readonly PxRule[] {
  const texts = RULE_TEXTS[language];
  return RULES.map((rule) => {
    const translated = texts?.[rule.id];
    const { title, explanation } = translated ?? rule;
    return {
      id: rule.id,
      severity: rule.severity,
      language: translated ? language : 'en',
      title,
      explanation,
      good: shownExample(rule.good),
      bad: shownExample(rule.bad),
    };
  });
}
