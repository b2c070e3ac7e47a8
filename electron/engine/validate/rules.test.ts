import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '#shared/errors/codes.ts';
import { describeProblem, translator } from '#shared/messages/index.ts';
import { bytesSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { type Example, exampleFile } from './example.ts';
import { RULE_TEXTS } from './explain.ts';
import { RULES } from './rules/index.ts';
import { validateSource } from './validate-file.ts';

const translate = translator('en');

const findingsOf = async (example: Example, other: Example) => {
  const bytes = exampleFile(example, other);
  return (await validateSource(bytesSource(bytes, 'example.px'), idleTask)).findings;
};

/** The world does these to a file; no text shows them. */
const NO_RULES = ['px.cannot-read'];

test('every finding of the reader is a rule, and every rule has one id', () => {
  const ids = RULES.map(({ id }) => id);
  const wanted = PROBLEM_CODES.filter(
    (code) => /^(?:px|validate)\./.test(code) && !NO_RULES.includes(code),
  );
  expect([...ids].sort()).toEqual(wanted.sort());
});

test.each(Object.keys(RULE_TEXTS))(
  'every rule is explained in %s, in words of its own',
  (language) => {
    const texts = RULE_TEXTS[language] ?? {};
    expect(Object.keys(texts).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id, explanation } of RULES) {
      expect(texts[id]?.title).not.toBe('');
      expect(texts[id]?.explanation).not.toBe(explanation);
      // Keywords and what is written in files are the same everywhere.
      const keywords = (text = '') => text.match(/\b[A-Z]{3,}(?:-[A-Z]+)*\b/g)?.sort() ?? [];
      expect(new Set(keywords(texts[id]?.explanation)), id).toEqual(new Set(keywords(explanation)));
    }
  },
);

test('the file that examples change keeps every rule', async () => {
  expect(await findingsOf('', '')).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('the good example keeps the rule and is no error', async () => {
    const findings = await findingsOf(rule.good, rule.bad);
    expect(findings.filter((one) => one.code === id || one.severity === 'error')).toEqual([]);
  });

  test('the bad example breaks it, at a place, with a sentence', async () => {
    const [found] = (await findingsOf(rule.bad, rule.good)).filter(({ code }) => code === id);
    expect(found?.place?.line).toBeGreaterThanOrEqual(1);
    expect(found?.place?.column).toBeGreaterThanOrEqual(1);
    expect(found && describeProblem(found, translate)).toMatch(/\S/);
  });
});
