/**
 * CKAN 2.11 as far as publishing goes, as strict as it: names, tags, extras, organisations, tokens,
 * multipart uploads, and what its three kinds of update lose.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readForm } from './form.ts';
import {
  json,
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from './stand-in.ts';

export const CKAN_KEY = 'ckan-token-of-a-test';

type Values = Record<string, unknown>;

export interface CkanResource extends Values {
  id: string;
}

export interface CkanDataset extends Values {
  id: string;
  name: string;
  private: boolean;
  state: string;
  tags: { name: string }[];
  extras: { key: string; value: string }[];
  groups: { name: string }[];
  resources: CkanResource[];
}

export interface CkanOptions {
  readonly version?: string;
  /** Fields that the site asks for beside the usual ones. */
  readonly requiredExtras?: readonly string[];
  readonly largestUpload?: number;
}

export interface CkanServer extends StandIn {
  readonly datasets: CkanDataset[];
  /** Bytes of an uploaded file by resource id. */
  readonly files: Map<string, Buffer>;
  /** Moments at which a dataset that should be hidden could be seen. */
  readonly leaks: string[];
  /** From now on a dataset of this name may be public. */
  allowPublic(): void;
}

const ORGANIZATION = {
  id: 'b1d0f0a2-6f0c-4b9e-9a39-2f4f5f1b7a10',
  name: 'office',
  title: 'The Office',
};
const GROUPS = [{ id: 'b1d0f0a2-6f0c-4b9e-9a39-2f4f5f1b7a11', name: 'people', title: 'People' }];
const LICENCES = [
  { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  { id: 'notspecified', title: 'License not specified', url: '' },
];

class Refusal extends Error {
  readonly answer: StandInAnswer;
  constructor(answer: StandInAnswer) {
    super('refused');
    this.answer = answer;
  }
}

const refuse = (status: number, type: string, more: Values): never => {
  throw new Refusal(json(status, { help: 'x', success: false, error: { __type: type, ...more } }));
};
const invalid = (errors: Values) => refuse(409, 'Validation Error', errors);
const forbidden = () => refuse(403, 'Authorization Error', { message: 'Access denied' });
const missing = () => refuse(404, 'Not Found Error', { message: 'Not found' });

const READS = new Set([
  'status_show',
  'organization_list_for_user',
  'license_list',
  'group_list',
  'package_show',
  'package_search',
  'resource_show',
]);
const WRITES = new Set([
  'package_create',
  'package_patch',
  'package_update',
  'package_revise',
  'package_delete',
  'package_resource_reorder',
  'resource_create',
  'resource_patch',
  'resource_delete',
]);
const TEXTS = [
  'title',
  'notes',
  'license_id',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'url',
  'version',
] as const;

const ACTION = /^\/api\/3\/action\/(\w+)$/;

export async function startCkan(options: CkanOptions = {}): Promise<CkanServer> {
  const datasets: CkanDataset[] = [];
  const files = new Map<string, Buffer>();
  const leaks: string[] = [];
  let mayBePublic = false;
  let clock = Date.parse('2026-01-01T00:00:00Z');
  const stamp = () => new Date(clock++).toISOString().replace('Z', '000');

  const isOur = (request: SeenRequest) => request.headers.authorization === CKAN_KEY;
  const find = (id: unknown, isMember: boolean): CkanDataset => {
    const found =
      datasets.find((one) => one.id === id) ??
      datasets.find((one) => one.name === id && one.state === 'active');
    if (!found || (found.state === 'deleted' && !isMember)) return missing();
    if (found.private && !isMember) return forbidden();
    return found;
  };
  const findResource = (id: unknown) => {
    for (const dataset of datasets) {
      const resource = dataset.resources.find((one) => one.id === id);
      if (resource && dataset.state === 'active') return { dataset, resource };
    }
    return missing();
  };

  const check = (values: Values, own: string | null): void => {
    const errors: Values = {};
    const name = values.name;
    if (own === null && 'id' in values) errors.id = ['The input field id was not expected.'];
    if (typeof name !== 'string' || name === '') errors.name = ['Missing value'];
    else if (!/^[a-z0-9_-]*$/.test(name)) {
      errors.name = [
        'Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_',
      ];
    } else if (name.length < 2 || name.length > 100) errors.name = ['Name must be 2 to 100 long'];
    else if (['new', 'edit', 'search'].includes(name)) errors.name = ['That name cannot be used'];
    else if (
      datasets.some((one) => one.name === name && one.id !== own && one.state === 'active')
    ) {
      errors.name = ['That URL is already in use.'];
    }
    if (typeof values.private !== 'boolean') errors.private = ['Missing value'];
    for (const field of TEXTS) {
      if (values[field] !== undefined && typeof values[field] !== 'string') {
        errors[field] = ['Must be a Unicode string value'];
      }
    }
    for (const field of ['author_email', 'maintainer_email']) {
      const email = values[field];
      if (email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(email))) {
        errors[field] = [`Email ${email} is not a valid format`];
      }
    }
    if (String(values.version ?? '').length > 100) {
      errors.version = ['Version must be a maximum of 100 characters long'];
    }
    const tags = list(values.tags);
    const tagErrors = tags.map(({ name: tag }) =>
      typeof tag === 'string' &&
      tag.length >= 2 &&
      tag.length <= 100 &&
      /^[\p{L}\p{N} _.-]*$/u.test(tag)
        ? {}
        : { name: [`Tag "${tag}" can only contain alphanumeric characters, spaces and -_.`] },
    );
    if (tagErrors.some((one) => 'name' in one)) errors.tags = tagErrors;
    const extras = list(values.extras);
    const keys = extras.map(({ key }) => String(key));
    const twice = keys.find((key, i) => keys.indexOf(key) < i);
    if (twice) errors.extras_validation = [`Duplicate key "${twice}"`];
    if (keys.some((key) => TEXTS.some((text) => text === key))) {
      errors.extras = [{ key: ['There is a schema field with the same name'] }];
    }
    if (extras.some(({ value }) => typeof value !== 'string' || value === '')) {
      errors.extras = [{ value: ['Missing value'] }];
    }
    for (const field of options.requiredExtras ?? []) {
      if (!values[field]) errors[field] = ['Missing value'];
    }
    if (Object.keys(errors).length > 0) invalid(errors);
    for (const { name: group } of list(values.groups)) {
      if (!GROUPS.some((one) => one.name === group)) missing();
    }
  };

  const store = (dataset: CkanDataset, values: Values): void => {
    const { tags, extras, groups } = values;
    Object.assign(dataset, values, {
      metadata_modified: stamp(),
      ...(tags
        ? {
            tags: list(tags)
              .map(({ name }) => ({ name: String(name) }))
              .toSorted(byText),
          }
        : {}),
      ...(extras
        ? {
            extras: list(extras)
              .map(({ key, value }) => ({ key: String(key), value: String(value) }))
              .toSorted(byText),
          }
        : {}),
      ...(groups ? { groups: list(groups).map(({ name }) => ({ name: String(name) })) } : {}),
    });
    if (!dataset.private && !mayBePublic) leaks.push(dataset.name);
  };

  const create = (values: Values): CkanDataset => {
    if (!values.owner_org) invalid({ owner_org: ['An organization must be provided'] });
    if (values.owner_org !== ORGANIZATION.id && values.owner_org !== ORGANIZATION.name) forbidden();
    const isPrivate = values.private ?? false;
    check({ ...values, private: isPrivate }, null);
    const made: CkanDataset = {
      id: randomUUID(),
      name: '',
      title: '',
      private: false,
      state: 'active',
      tags: [],
      extras: [],
      groups: [],
      resources: [],
    };
    store(made, { ...values, private: isPrivate, owner_org: ORGANIZATION.id });
    datasets.push(made);
    return made;
  };

  const patch = (dataset: CkanDataset, values: Values): CkanDataset => {
    if ('resources' in values) invalid({ resources: ['this test does not send resources along'] });
    const merged = { ...dataset, ...values };
    check(merged, dataset.id);
    store(dataset, { ...values, id: dataset.id });
    return dataset;
  };

  const revise = ({ match, update, ...others }: Values): unknown => {
    if (Object.keys(others).length > 0) invalid({ __junk: ['unknown parameters'] });
    const wanted = record(match);
    const dataset = find(wanted.id, true);
    for (const [key, value] of Object.entries(wanted)) {
      if (dataset[key] !== value) invalid({ message: [{ match: [`{'${key}': no match}`] }] });
    }
    return { package: patch(dataset, record(update)) };
  };

  const upload = (
    resource: CkanResource,
    file: { fileName: string; bytes: Buffer },
    origin: string,
  ) => {
    if (file.bytes.length > (options.largestUpload ?? 10_000_000)) {
      invalid({ upload: ['File upload too large'] });
    }
    files.set(resource.id, file.bytes);
    const stored = file.fileName.toLowerCase().replaceAll(' ', '-');
    Object.assign(resource, {
      url_type: 'upload',
      url: `${origin}/download/${resource.id}/${stored}`,
    });
  };

  const resourceValues = (request: SeenRequest) => {
    const type = request.headers['content-type'] ?? '';
    if (type === 'application/json') return { values: parseJson(request), file: null };
    const parts = readForm(type, request.body);
    const values: Values = {};
    let file: { fileName: string; bytes: Buffer } | null = null;
    for (const part of parts) {
      if (part.fileName === null) values[part.name] = part.bytes.toString('utf8');
      else if (part.name === 'upload') file = { fileName: part.fileName, bytes: part.bytes };
      else invalid({ [part.name]: ['a file is called upload'] });
    }
    if (file && 'url' in values) invalid({ url: ['url beside upload'] });
    return { values, file };
  };

  const act = (action: string, request: SeenRequest, origin: string): unknown => {
    const isMember = isOur(request);
    const query = Object.fromEntries(request.query);
    if (WRITES.has(action) && !isMember) forbidden();
    switch (action) {
      case 'status_show':
        return { ckan_version: options.version ?? '2.11.2', site_title: 'Test', extensions: [] };
      case 'organization_list_for_user':
        return isMember ? [ORGANIZATION] : [];
      case 'license_list':
        return LICENCES;
      case 'group_list':
        return GROUPS;
      case 'package_show':
        return find(query.id, isMember);
      case 'package_search': {
        const wanted = /^extras_statdesk_id:"([^"]*)"$/.exec(query.fq ?? '')?.[1];
        const results = datasets.filter(
          (one) =>
            one.state === 'active' &&
            (!one.private || (isMember && query.include_private === 'true')) &&
            one.extras.some(({ key, value }) => key === 'statdesk_id' && value === wanted),
        );
        return { count: results.length, results };
      }
      case 'resource_show':
        return findResource(query.id).resource;
      case 'package_create':
        return create(parseJson(request));
      case 'package_patch': {
        const values = parseJson(request);
        return patch(find(values.id, true), values);
      }
      case 'package_revise':
        return revise(parseJson(request));
      case 'package_delete': {
        const dataset = find(parseJson(request).id, true);
        dataset.state = 'deleted';
        return null;
      }
      case 'package_resource_reorder': {
        const { id, order } = parseJson(request);
        const dataset = find(id, true);
        const wanted = Array.isArray(order) ? order : invalid({ order: ['Must be a list'] });
        if (wanted.some((one: unknown) => !dataset.resources.some((each) => each.id === one))) {
          invalid({ order: ['resource_ids do not match'] });
        }
        const place = (one: CkanResource) =>
          wanted.includes(one.id) ? wanted.indexOf(one.id) : wanted.length;
        dataset.resources.sort((a, b) => place(a) - place(b));
        return { id: dataset.id, order: dataset.resources.map((one) => one.id) };
      }
      case 'resource_create': {
        const { values, file } = resourceValues(request);
        const dataset = find(values.package_id, true);
        const id = String(values.id ?? randomUUID());
        if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
          invalid({ id: ['Invalid id'] });
        const { package_id: _, ...rest } = values;
        const resource: CkanResource = { ...rest, id, url_type: '', created: stamp() };
        if (file) upload(resource, file, origin);
        // A second one of the same id is let through: the trap that a client has to know.
        dataset.resources.push(resource);
        dataset.metadata_modified = stamp();
        return resource;
      }
      case 'resource_patch': {
        const { values, file } = resourceValues(request);
        const { dataset, resource } = findResource(values.id);
        Object.assign(resource, values, { last_modified: stamp() });
        if (file) upload(resource, file, origin);
        dataset.metadata_modified = stamp();
        return resource;
      }
      case 'resource_delete': {
        const { dataset, resource } = findResource(parseJson(request).id);
        dataset.resources = dataset.resources.filter((one) => one !== resource);
        files.delete(resource.id);
        return null;
      }
      default:
        throw new Error(action);
    }
  };

  const serve = (request: SeenRequest, origin: string): StandInAnswer => {
    const download = /^\/download\/([^/]+)\//.exec(request.path)?.[1];
    if (download !== undefined) {
      const { dataset } = findResource(download);
      if (dataset.private && !isOur(request)) forbidden();
      return { status: 200, type: 'application/octet-stream', body: files.get(download) ?? '' };
    }
    const action = ACTION.exec(request.path)?.[1] ?? '';
    if (!ACTION.test(request.path))
      return { status: 404, type: 'text/html', body: '<title>404 Not Found' };
    if (!READS.has(action) && !WRITES.has(action)) {
      return json(400, `Bad request - Action name not known: ${action}`);
    }
    if (WRITES.has(action) && request.method !== 'POST') {
      return json(400, 'Bad request - GET of an action that writes');
    }
    return json(200, { help: 'x', success: true, result: act(action, request, origin) ?? null });
  };
  const standIn = await startStandIn(
    (request, origin) => {
      try {
        return serve(request, origin);
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        throw error;
      }
    },
    ({ path }) => WRITES.has(ACTION.exec(path)?.[1] ?? ''),
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

/** What stands there: datasets with the checksums of their files, without ids that differ by the run. */
export function ckanState({ datasets, files }: CkanServer): unknown {
  return datasets
    .filter(({ state }) => state === 'active')
    .map((one) => ({
      name: one.name,
      title: one.title,
      private: one.private,
      tags: one.tags,
      extras: one.extras,
      resources: one.resources.map((each) => ({
        name: each.name,
        hash: each.hash,
        sha256: createHash('sha256')
          .update(files.get(each.id) ?? '')
          .digest('hex'),
      })),
    }));
}

function parseJson({ headers, body }: SeenRequest): Values {
  if (headers['content-type'] !== 'application/json') {
    throw new Refusal(json(400, 'Bad request - JSON Error: not JSON'));
  }
  return record(JSON.parse(body.toString('utf8')));
}

function record(value: unknown): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(400, 'Integrity Error', { message: 'wrong nesting' });
  }
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): Values[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return refuse(400, 'Integrity Error', { message: 'wrong nesting' });
  return value.map(record);
}

const byText = (a: Values, b: Values) =>
  String(a.name ?? a.key).localeCompare(String(b.name ?? b.key), 'en');
