import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openFileSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { validateSource } from './validate-file.ts';

const corpus = process.env.STATDESK_CORPUS ?? '';
const expectations = z.object({
  files: z.record(
    z.string(),
    z.object({
      outcome: z.enum(['ok', 'error']),
      expectedFailure: z
        .object({ severity: z.enum(['error', 'warning']), line: z.number(), keyword: z.string() })
        .optional(),
    }),
  ),
});

const files = corpus
  ? Object.entries(
      expectations.parse(JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'))).files,
    )
  : [];

async function validate(name: string) {
  const source = await openFileSource(join(corpus, name));
  try {
    return await validateSource(source, idleTask);
  } finally {
    await source.close();
  }
}

describe.skipIf(!corpus)('the corpus', () => {
  test.each(files)('%s: errors only where they are due', async (name, expected) => {
    const { findings } = await validate(name);
    const { expectedFailure: due } = expected;
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${code} ${place?.line} ${place?.keyword}`);
    const dueError = due?.severity === 'error' ? `${due.line} ${due.keyword}` : null;
    if (expected.outcome === 'error') expect(errors.length).toBeGreaterThan(0);
    else if (dueError === null) expect(errors).toEqual([]);
    else expect(errors.every((error) => error.endsWith(dueError))).toBe(true);
  });

  test.each(files.filter(([, { expectedFailure }]) => expectedFailure))(
    '%s: finds what has to be found',
    async (name, { expectedFailure: due }) => {
      const { findings } = await validate(name);
      const places = findings.map(
        ({ severity, place }) => `${severity} ${place?.line} ${place?.keyword}`,
      );
      expect(places).toContain(`${due?.severity} ${due?.line} ${due?.keyword}`);
    },
  );
});
