/**
 * Canada’s DataHub: a submission begins an approval that people finish in the portal. Nothing can be
 * read back; the id of a submission, noted before it is sent, is what keeps it from being made twice.
 */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { FieldChange } from '#shared/api/publish-answers.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { fieldProblem, notUnderstood, RemoteFailure, statusFailure } from '../../remote-failure.ts';
import type { Answer, Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { fileChange } from '../file-change.ts';
import type { Plan, PlanInput, ReadStep, Step, Target, WriteStep } from '../target.ts';
import { checkDatahub } from './check.ts';
import { readDatahubChoices, SHIPPED } from './choices.ts';
import { fileNameOf, submissionOf } from './fields.ts';

const field = (
  name: string,
  isRequired: boolean,
  choices: string | null,
  takesSeveral = false,
) => ({
  name,
  isRequired,
  choices,
  takesSeveral,
  isAdvanced: false,
});

export const datahub: Target = {
  kind: 'datahub',
  facts: {
    kind: 'datahub',
    knownAddresses: [
      {
        kind: 'datahub',
        name: 'DataHub (dev)',
        url: 'https://dh-portal-app-dev.azurewebsites.net',
        isProduction: false,
      },
    ],
    extraFields: [
      field('collection', true, 'collection'),
      field('subject', true, 'subject', true),
      field('jurisdiction', true, 'jurisdiction'),
      field('audience', false, 'audience', true),
      field('file_url', false, null),
    ],
    needsKey: true,
    hasPrivate: false,
    canReadBack: false,
    removal: 'none',
  },
  charts: 'none',
  shippedChoices: SHIPPED,
  keyHeaders: (_connection, key) => ({ 'DH-Auth-Key': key, Authorization: key }),

  async test(session) {
    await readDatahubChoices(session);
    return {
      isFine: true,
      state: session.hasKey ? 'connected' : 'anonymous',
      user: null,
      version: null,
      organizations: [],
      problems: [],
    };
  },
  readChoices: readDatahubChoices,
  check: checkDatahub,
  plan: planDatahub,
  // A submission is taken back in the portal, by people.
  undo: () => [],
  async withdraw() {
    throw new ProblemError(problem('publish.cannot-withdraw', { kind: 'DataHub' }));
  },
  verify: async () => ({ state: 'cannot-be-read', fields: [], problems: [] }),
};

async function planDatahub(_session: Session, { job, standing }: PlanInput): Promise<Plan> {
  const { draft, extra, resources } = job;
  const fileName = fileNameOf(draft);
  const sums = resources.flatMap((one) => (one.kind === 'file' ? [one.sha256] : [one.url]));
  // What it says, whatever the day: the same again is the same submission.
  const { date_published: date, ...said } = submissionOf(draft, extra, fileName, '');
  const content = createHash('sha256')
    .update(JSON.stringify([said, draft.issued ? date : '', sums]))
    .digest('hex');
  const known = standing.submission?.content === content ? standing.submission : null;
  const submission = known ?? { fileId: randomUUID(), content, isSent: false };
  const body = submissionOf(draft, extra, fileName, submission.fileId);
  const url = body.file_url;
  if (!url) {
    const place = { place: { field: 'extra.file_url' } };
    throw new RemoteFailure('fix', [problem('publish.no-public-address', {}, place)]);
  }
  const steps: Step[] = submission.isSent ? [] : [fetchStep(url), submitStep(body, submission)];
  const fields = Object.entries(body).map(([name, willBe]): FieldChange => {
    return { field: name, now: null, willBe, change: submission.isSent ? 'same' : 'set' };
  });
  return {
    action: submission.isSent ? 'none' : 'create',
    visibility: 'approval',
    fields,
    files: resources.map((one) => fileChange(one, fileName, 'same')),
    standing: { ...standing, submission },
    steps,
    problems: [],
    end: 'submitted',
    fieldsSent: body,
  };
}

/** Whether everybody gets the file: seen from here, which proves nothing of the portal’s network. */
function fetchStep(url: string): ReadStep {
  const unreached = (status: number | string): Problem =>
    problem(
      'publish.not-public-file',
      { url, status },
      { severity: 'warning', place: { field: 'extra.file_url' } },
    );
  return {
    kind: 'read',
    name: 'look-as-public',
    subject: url,
    key: 'look-as-public',
    async read(session) {
      try {
        const { status } = await session.download(url, 'head', 'public');
        return { evidence: { status }, problems: status === 200 ? [] : [unreached(status)] };
      } catch (error) {
        if (!(error instanceof ProblemError) || session.signal.aborted) throw error;
        return { evidence: {}, problems: [unreached('–')] };
      }
    },
  };
}

const accepted = z.looseObject({ datahub_id: z.string(), flow_url: z.string().nullish() });

function submitStep(
  body: Readonly<Record<string, string>>,
  submission: NonNullable<Standing['submission']>,
): WriteStep {
  const sent: Partial<Standing> = {
    remoteId: submission.fileId,
    submission: { ...submission, isSent: true },
  };
  return {
    kind: 'write',
    name: 'submit',
    subject: body.file_name ?? '',
    // Sent again after a lost answer it has the same id, and so the same key.
    key: `submit:${submission.fileId}`,
    request: () => ({
      method: 'POST',
      path: '/api/opendata/submit',
      body: { kind: 'json', value: body },
    }),
    accept(answer) {
      if (hasArrivedBefore(answer)) {
        return {
          standing: { ...sent, flowUrl: null },
          evidence: { id: submission.fileId },
          problems: [problem('publish.submitted-before', {}, { severity: 'warning' })],
        };
      }
      if (answer.status !== 200) throw failureOf(answer);
      const parsed = accepted.safeParse(answer.json);
      if (!parsed.success || parsed.data.datahub_id.toLowerCase() !== submission.fileId) {
        throw notUnderstood(answer.status, answer.text, 'DataHub');
      }
      const flowUrl = parsed.data.flow_url ?? null;
      return {
        standing: { ...sent, flowUrl, remoteUrl: flowUrl },
        evidence: { id: submission.fileId, flowUrl },
      };
    },
  };
}

/** The id is ours alone: one that exists is the one that was sent before. */
function hasArrivedBefore({ status, text }: Answer): boolean {
  return status === 400 && /already exists/i.test(text);
}

const FIELDS: Readonly<Record<string, string>> = {
  file_url: 'extra.file_url',
  file_name: 'resources.0.name',
  email_contact: 'contact.email',
  collection: 'extra.collection',
  title_translated_en: 'title.en',
  title_translated_fr: 'title.fr',
  notes_translated_en: 'notes.en',
  notes_translated_fr: 'notes.fr',
  keywords_en: 'keywords.en',
  keywords_fr: 'keywords.fr',
  subject: 'extra.subject',
  frequency: 'frequency',
  date_published: 'issued',
  jurisdiction: 'extra.jurisdiction',
  time_period_coverage_start: 'temporal.start',
  time_period_coverage_end: 'temporal.end',
  audience: 'extra.audience',
  digital_object_identifier: 'doi',
};

const byField = z.record(z.string(), z.union([z.array(z.string()), z.string()]));
const wrapped = z.looseObject({ errors: byField });

/** Field errors are an object, or a sentence that names its field. */
function failureOf(answer: Answer): RemoteFailure {
  const { status, text, json } = answer;
  if (status === 401) {
    const refused = statusFailure(status, text, 'DataHub');
    return new RemoteFailure('key', [...refused.problems, problem('publish.token-expiry')]);
  }
  if (status !== 400) return statusFailure(status, text, 'DataHub');
  const inner = wrapped.safeParse(json);
  const parsed = inner.success
    ? { success: true as const, data: inner.data.errors }
    : byField.safeParse(json);
  if (parsed.success) {
    return new RemoteFailure(
      'fix',
      Object.entries(parsed.data).flatMap(([key, said]) => {
        const place = FIELDS[key.replace(/^\$\./, '')] ?? '';
        return [said].flat().map((one) => fieldProblem(place, place ? one : `${key}: ${one}`));
      }),
    );
  }
  const said = typeof json === 'string' ? json : text;
  const named = Object.keys(FIELDS).find((name) => new RegExp(`\\b${name}\\b`).test(said));
  const place = named ? (FIELDS[named] ?? '') : /account/i.test(said) ? 'contact.email' : '';
  return new RemoteFailure('fix', [fieldProblem(place, said)]);
}
