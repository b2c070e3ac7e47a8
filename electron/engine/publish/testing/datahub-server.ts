/** DataHub’s open data calls, with its order of checks and its several forms of errors. */
import {
  json,
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from './stand-in.ts';

export const DATAHUB_KEY = 'datahub-token-of-a-test';

export interface DatahubServer extends StandIn {
  readonly submissions: Record<string, string>[];
  readonly leaks: readonly string[];
}

const CHOICES = [
  { field: 'collection', choices: [{ value: 'primary', en: 'Non-Spatial', fr: 'Non spatiales' }] },
  {
    field: 'subject',
    choices: [
      { value: 'transport', en: 'Transport', fr: 'Transport' },
      { value: 'persons', en: 'Persons', fr: 'Personnes' },
    ],
  },
  {
    field: 'frequency',
    choices: [
      { value: 'P1Y', en: 'Annually', fr: 'Annuel' },
      { value: 'unknown', en: 'Unknown', fr: 'Inconnu' },
    ],
  },
  { field: 'jurisdiction', choices: [{ value: 'federal', en: 'Federal', fr: 'Fédérale' }] },
  { field: 'audience', choices: [{ value: 'business', en: 'Business', fr: 'Entreprises' }] },
];
const REQUIRED = [
  'file_url',
  'file_id',
  'file_name',
  'email_contact',
  'collection',
  'title_translated_en',
  'title_translated_fr',
  'notes_translated_en',
  'notes_translated_fr',
  'keywords_en',
  'keywords_fr',
  'subject',
  'frequency',
  'date_published',
  'jurisdiction',
];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function startDatahub(): Promise<DatahubServer> {
  const submissions: Record<string, string>[] = [];
  const text = (status: number, body: string): StandInAnswer => ({
    status,
    type: 'text/plain',
    body,
  });

  const submit = (request: SeenRequest, origin: string): StandInAnswer => {
    if (request.headers['dh-auth-key'] !== DATAHUB_KEY) return text(401, '');
    if (request.headers['content-type'] !== 'application/json') return text(415, '');
    const given: unknown = JSON.parse(request.body.toString('utf8'));
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(Object(given))) {
      if (typeof value !== 'string') {
        return json(400, { [`$.${name}`]: ['The JSON value could not be converted to a string.'] });
      }
      values[name] = value;
    }
    const missing = REQUIRED.filter((name) => !values[name]);
    if (missing.length > 0) {
      return json(
        400,
        Object.fromEntries(missing.map((name) => [name, [`The ${name} field is required.`]])),
      );
    }
    const id = values.file_id ?? '';
    if (!GUID.test(id)) return text(400, 'Invalid file_id, must be a valid GUID!');
    if (submissions.some((one) => one.file_id === id)) {
      return text(400, `A share with id: ${id} already exists!`);
    }
    for (const { field, choices } of CHOICES) {
      for (const value of (values[field] ?? '').split(',').filter(Boolean)) {
        if (!choices.some((one) => one.value === value)) {
          return text(400, `Field ${field} with invalid choice '${value}'.`);
        }
      }
    }
    for (const name of [
      'date_published',
      'time_period_coverage_start',
      'time_period_coverage_end',
    ]) {
      const date = values[name];
      if (date && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return text(400, `Invalid '${name}'`);
    }
    if (values.email_contact?.endsWith('@elsewhere.example')) {
      return text(400, `Invalid email account '${values.email_contact}'`);
    }
    submissions.push(values);
    return json(200, { datahub_id: id, flow_url: `${origin}/flow/${submissions.length}` });
  };

  const standIn = await startStandIn(
    (request, origin) => {
      if (request.path === '/api/opendata/choices' && request.method === 'GET') {
        const isKnown =
          request.headers['dh-auth-key'] === DATAHUB_KEY &&
          request.headers.authorization === DATAHUB_KEY;
        return isKnown ? json(200, CHOICES) : text(401, '');
      }
      if (request.path === '/api/opendata/submit' && request.method === 'POST') {
        return submit(request, origin);
      }
      if (request.path === '/ferries.csv') return { status: 200, type: 'text/csv', body: 'a,b\n' };
      // What the portal does not know is its front page.
      return { status: 200, type: 'text/html', body: '<!doctype html><title>DataHub</title>' };
    },
    ({ path }) => path === '/api/opendata/submit',
  );
  return { ...standIn, submissions, leaks: [] };
}

export function datahubState({ submissions }: DatahubServer): unknown {
  return submissions.map(({ file_id: _, file_url: _url, ...rest }) => rest);
}
