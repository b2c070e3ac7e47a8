/**
 * udata as far as publishing goes, of the kind that resets what a call does not say: a PUT without
 * `private` makes a draft public, one without tags or period empties them, and files come newest first.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readForm, type SeenPart } from './form.ts';
import {
  json,
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from './stand-in.ts';

export const UDATA_KEY = 'udata-key-of-a-test';

type Values = Record<string, unknown>;

interface UdataResource extends Values {
  id: string;
  title: string;
  filetype: string;
  checksum?: { type: string; value: string };
}

interface UdataDataset extends Values {
  id: string;
  title: string;
  private: boolean;
  deleted: string | null;
  extras: Values;
  resources: UdataResource[];
}

export interface UdataServer extends StandIn {
  readonly datasets: UdataDataset[];
  readonly files: Map<string, Buffer>;
  readonly leaks: string[];
  allowPublic(): void;
}

export const ORGANIZATION_ID = '534fff91a3a7292c64a77f02';
const ORGANIZATION = { id: ORGANIZATION_ID, name: 'The Office', slug: 'the-office' };
const LICENCES = [
  { id: 'cc-by', title: 'CC BY', url: 'https://creativecommons.org/licenses/by/4.0/' },
  { id: 'lov2', title: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/x' },
  { id: 'notspecified', title: 'Not specified', url: null },
];
const FREQUENCIES = ['unknown', 'annual', 'quarterly', 'monthly', 'irregular'];
const EXTENSIONS = ['csv', 'px', 'xlsx', 'json', 'txt', 'parquet', 'bin', 'svg'];

class Refusal extends Error {
  readonly answer: StandInAnswer;
  constructor(answer: StandInAnswer) {
    super('refused');
    this.answer = answer;
  }
}

const refuse = (status: number, body: Values): never => {
  throw new Refusal(json(status, body));
};
const invalid = (errors: Values) => refuse(400, { errors, message: 'Bad request' });

interface Parts {
  readonly parts: Map<number, Buffer>;
  readonly total: number;
}

export async function startUdata(): Promise<UdataServer> {
  const datasets: UdataDataset[] = [];
  const files = new Map<string, Buffer>();
  const leaks: string[] = [];
  const contacts: { id: string; name: string; email: string }[] = [];
  const parts = new Map<string, Parts>();
  let mayBePublic = false;

  const hasKey = (request: SeenRequest) => {
    const key = request.headers['x-api-key'];
    if (key !== undefined && key !== UDATA_KEY) refuse(401, { message: 'Invalid API token' });
    return key === UDATA_KEY;
  };
  const find = (id: string, isMember: boolean): UdataDataset => {
    const found = datasets.find((one) => one.id === id);
    if (!found || (found.private && !isMember)) return refuse(404, { message: 'Not found' });
    if (found.deleted) return refuse(410, { message: 'Dataset has been deleted' });
    return found;
  };
  const shown = (one: UdataDataset, origin: string) => ({
    ...one,
    organization: one.organization === undefined ? null : ORGANIZATION,
    page: `${origin}/fr/datasets/${one.id}/`,
    contact_points: contacts.filter(({ id }) => list(one.contact_points).includes(id)),
  });

  const store = (dataset: UdataDataset, values: Values) => {
    const errors: Values = {};
    const title = values.title ?? dataset.title;
    const description = values.description ?? dataset.description;
    if (!title) errors.title = ['This field is required.'];
    else if (String(title).length > 350) errors.title = ['Field cannot be longer than 350.'];
    if (!description) errors.description = ['This field is required.'];
    const tags = list(values.tags).map(String);
    const bad = tags.find((tag) => tag.length < 3 || tag.length > 96 || /[^a-z0-9-]/.test(tag));
    if (bad !== undefined) errors.tags = [`Tag "${bad}" must be between 3 and 96 characters long.`];
    if (values.license && !LICENCES.some(({ id }) => id === values.license)) {
      errors.license = ['Not a valid choice'];
    }
    if (values.frequency && !FREQUENCIES.includes(String(values.frequency))) {
      refuse(400, { message: `'${values.frequency}' is not a valid UpdateFrequency` });
    }
    const zones = list(record(values.spatial ?? {}).zones);
    const unknown = zones.filter((zone) => zone !== 'country:no' && zone !== 'country:fr');
    if (unknown.length > 0) errors.spatial = { zones: [`Unknown geoid(s): ${unknown.join(', ')}`] };
    if (list(values.contact_points).some((id) => !contacts.some((one) => one.id === id))) {
      errors.contact_points = ['Unknown contact point'];
    }
    if ('resources' in values) errors.resources = ['a test never sends resources along'];
    if (Object.keys(errors).length > 0) invalid(errors);
    const isPrivate = values.private === true;
    Object.assign(dataset, values, {
      // The traps: what is not said is emptied, and what is not private is public.
      private: isPrivate,
      tags: tags.toSorted(),
      temporal_coverage: values.temporal_coverage ?? null,
    });
    if (!isPrivate && !mayBePublic) leaks.push(dataset.title);
  };

  const upload = (
    request: SeenRequest,
    dataset: UdataDataset,
    known: UdataResource | null,
    origin: string,
  ) => {
    const form = readForm(request.headers['content-type'] ?? '', request.body);
    const text = (name: string) => form.find((part) => part.name === name)?.bytes.toString('utf8');
    const file = form.find((part) => part.name === 'file');
    const uuid = text('uuid');
    if (uuid === undefined) {
      if (!file) return invalid({ file: ['This field is required.'] });
      return finish(dataset, known, file.fileName ?? '', file.bytes, origin);
    }
    const total = Number(text('totalparts'));
    const known_ = parts.get(uuid) ?? { parts: new Map(), total };
    parts.set(uuid, known_);
    if (file)
      return takePart(
        file,
        Number(text('partindex')),
        Number(text('partbyteoffset')),
        Number(text('chunksize')),
        known_,
      );
    if (known_.parts.size !== total) return refuse(400, { success: false, error: 'Missing parts' });
    const bytes = Buffer.concat(
      Array.from({ length: total }, (_, i) => known_.parts.get(i) ?? Buffer.alloc(0)),
    );
    parts.delete(uuid);
    return finish(dataset, known, text('filename') ?? '', bytes, origin);
  };

  const takePart = (file: SeenPart, index: number, _offset: number, size: number, all: Parts) => {
    if (file.bytes.length !== size) refuse(400, { success: false, error: 'Chunk size mismatch' });
    all.parts.set(index, file.bytes);
    return json(200, { success: true });
  };

  const finish = (
    dataset: UdataDataset,
    known: UdataResource | null,
    fileName: string,
    bytes: Buffer,
    origin: string,
  ): StandInAnswer => {
    const extension = fileName.split('.').at(-1) ?? '';
    if (!EXTENSIONS.includes(extension)) {
      refuse(400, { message: 'This file type is not allowed. See /datasets/extensions/' });
    }
    const id = known?.id ?? randomUUID();
    files.set(id, bytes);
    const facts = {
      filetype: 'file',
      url: `${origin}/resources/${id}/${fileName}`,
      checksum: { type: 'sha1', value: createHash('sha1').update(bytes).digest('hex') },
      filesize: bytes.length,
      format: extension,
      mime: 'application/octet-stream',
    };
    if (known) Object.assign(known, facts);
    else dataset.resources.unshift({ id, title: fileName, type: 'main', extras: {}, ...facts });
    const stored = dataset.resources.find((one) => one.id === id);
    return json(known ? 200 : 201, { ...stored, success: true });
  };

  const route = (request: SeenRequest, origin: string): StandInAnswer => {
    const download = /^\/resources\/([^/]+)\//.exec(request.path)?.[1];
    if (download) {
      return { status: 200, type: 'application/octet-stream', body: files.get(download) ?? '' };
    }
    const path = /^\/api\/1(\/.*)$/.exec(request.path)?.[1];
    if (path === undefined) return { status: 404, type: 'text/html', body: '<title>404</title>' };
    if (!path.endsWith('/')) {
      return { status: 308, headers: { location: `${request.path}/` }, body: '' };
    }
    const isMember = hasKey(request);
    const { method } = request;
    if (method !== 'GET' && !isMember) refuse(401, { message: 'Unauthorized' });
    const [, room = '', id = '', sub = '', rid = '', verb = ''] = path.split('/');
    if (method === 'GET') {
      if (path === '/me/') {
        if (!isMember) refuse(401, { message: 'Unauthorized' });
        return json(200, {
          id: 'u1',
          first_name: 'Ann',
          last_name: 'Example',
          organizations: [ORGANIZATION],
        });
      }
      if (path === '/datasets/licenses/') return json(200, LICENCES);
      if (path === '/datasets/frequencies/') {
        return json(
          200,
          FREQUENCIES.map((one) => ({ id: one, label: one })),
        );
      }
      if (path === '/datasets/extensions/') return json(200, EXTENSIONS);
      if (path === '/spatial/granularities/')
        return json(200, [{ id: 'country', name: 'Country' }]);
      if (path === '/spatial/zones/suggest/') {
        return json(200, [{ id: 'country:no', name: 'Norway' }]);
      }
      if (path === '/datasets/' || path === '/me/datasets/') {
        const organization = request.query.get('organization');
        const data = datasets.filter(
          (one) =>
            !one.deleted && isMember && (organization === null || organization === ORGANIZATION_ID),
        );
        const shownAll = data.map((one) => shown(one, origin));
        return json(200, { data: shownAll, total: data.length, page: 1, page_size: 100 });
      }
    }
    if (room === 'contacts' && method === 'POST') {
      const { name, email, role } = body(request);
      if (role !== 'contact') invalid({ role: ['Not a valid choice'] });
      const known = contacts.find((one) => one.name === name && one.email === email);
      if (known) return json(200, known);
      const made = { id: objectId(), name: String(name), email: String(email) };
      contacts.push(made);
      return json(201, made);
    }
    if (room !== 'datasets') return refuse(404, { message: 'Not found' });
    if (id === '' && method === 'POST') {
      const values = body(request);
      if (values.organization !== undefined && values.organization !== ORGANIZATION_ID) {
        invalid({ organization: ['Permission denied for this organization'] });
      }
      const made: UdataDataset = {
        id: objectId(),
        title: '',
        private: false,
        deleted: null,
        extras: {},
        resources: [],
      };
      store(made, values);
      datasets.push(made);
      return json(201, shown(made, origin));
    }
    const dataset = find(id, isMember);
    if (sub === '') {
      if (method === 'GET') return json(200, shown(dataset, origin));
      if (method === 'PUT') {
        store(dataset, body(request));
        return json(200, shown(dataset, origin));
      }
      dataset.deleted = '2026-01-01T00:00:00';
      return { status: 204, body: '' };
    }
    if (sub === 'upload' && method === 'POST') return upload(request, dataset, null, origin);
    if (sub !== 'resources') return refuse(404, { message: 'Not found' });
    if (rid === '') {
      if (method === 'PUT') {
        const ids = parseList(request).map((one) => String(record(one).id));
        const there = dataset.resources.map((one) => one.id);
        if (ids.toSorted().join() !== there.toSorted().join()) {
          invalid({ resources: ['All resources must be reordered'] });
        }
        dataset.resources.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
        return json(200, dataset.resources);
      }
      const values = body(request);
      if (values.filetype !== 'remote') invalid({ filetype: ['Only remote resources'] });
      const errors = Object.fromEntries(
        ['title', 'url']
          .filter((name) => !values[name])
          .map((name) => [name, ['This field is required.']]),
      );
      if (Object.keys(errors).length > 0) invalid(errors);
      const made: UdataResource = { title: '', filetype: 'remote', ...values, id: randomUUID() };
      dataset.resources.unshift(made);
      return json(201, made);
    }
    const resource = dataset.resources.find((one) => one.id === rid);
    if (!resource) return refuse(404, { message: 'Resource does not exist' });
    if (verb === 'upload') return upload(request, dataset, resource, origin);
    if (method === 'PUT') {
      const values = body(request);
      if (!values.title) invalid({ title: ['This field is required.'] });
      if (resource.filetype === 'file' && ('url' in values || 'checksum' in values)) {
        invalid({ url: ['the server owns it'] });
      }
      Object.assign(resource, values);
      return json(200, resource);
    }
    dataset.resources = dataset.resources.filter((one) => one !== resource);
    files.delete(resource.id);
    return { status: 204, body: '' };
  };

  const standIn = await startStandIn(
    (request, origin) => {
      try {
        return route(request, origin);
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        throw error;
      }
    },
    ({ method }) => method !== 'GET',
  );
  return {
    ...standIn,
    datasets,
    files,
    leaks,
    allowPublic() {
      mayBePublic = true;
    },
  };
}

/** What stands there, without ids that differ by the run. */
export function udataState({ datasets, files }: UdataServer): unknown {
  return datasets
    .filter(({ deleted }) => deleted === null)
    .map(
      ({ title, description, tags, extras, private: isPrivate, license, resources, ...one }) => ({
        title,
        description,
        tags,
        extras,
        isPrivate,
        license,
        frequency: one.frequency,
        temporal: one.temporal_coverage,
        contacts: list(one.contact_points).length,
        resources: resources.map((each) => ({
          title: each.title,
          type: each.type,
          extras: each.extras,
          sha1: createHash('sha1')
            .update(files.get(each.id) ?? '')
            .digest('hex'),
        })),
      }),
    );
}

function objectId(): string {
  return randomBytes(12).toString('hex');
}

function body(request: SeenRequest): Values {
  if (request.headers['content-type'] !== 'application/json') {
    refuse(400, { message: 'not JSON' });
  }
  return record(JSON.parse(request.body.toString('utf8')));
}

function parseList(request: SeenRequest): readonly unknown[] {
  return list(JSON.parse(request.body.toString('utf8')));
}

function record(value: unknown): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
