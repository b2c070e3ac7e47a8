/** NAV’s catalog of data packages: the id is the hash of the title, a PUT replaces everything. */
import { createHash } from 'node:crypto';
import { readForm } from './form.ts';
import {
  json,
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from './stand-in.ts';

export const NAV_KEY = 'nav-token-of-a-test';

type Values = Record<string, unknown>;

export interface NavServer extends StandIn {
  readonly packages: Map<string, Values>;
  /** Bytes by `<id>/<file name>`. */
  readonly files: Map<string, Buffer>;
  readonly leaks: readonly string[];
}

const SPEC_TYPES = new Set(['echart', 'plotly']);

/** @param isServed  Whether packages can be read back. */
export async function startNav(isServed = true): Promise<NavServer> {
  const packages = new Map<string, Values>();
  const files = new Map<string, Buffer>();

  const fault = (path: readonly (string | number)[], msg: string) =>
    json(422, { detail: [{ loc: ['body', ...path], msg, type: 'value_error' }] });

  const check = (id: string, values: Values): StandInAnswer | null => {
    if (typeof values.title !== 'string' || values.title === '')
      return fault(['title'], 'field required');
    if (values.accessRights !== 'internal') return fault(['accessRights'], 'must be internal');
    for (const [i, view] of list(values.views).entries()) {
      if (!SPEC_TYPES.has(String(view.specType))) return fault(['views', i, 'specType'], 'unknown');
      const spec = record(view.spec);
      const url = spec.url;
      if (url !== undefined && !files.has(`${id}/${url}`)) {
        return fault(['views', i, 'spec'], 'no such attachment');
      }
      if (url === undefined && view.specType === 'echart' && !('option' in spec)) {
        return fault(['views', i, 'spec'], 'no option');
      }
      if (url === undefined && view.specType === 'plotly' && !('data' in spec)) {
        return fault(['views', i, 'spec'], 'no data');
      }
    }
    for (const [i, resource] of list(values.resources).entries()) {
      const path = String(resource.path ?? '');
      if (!/^https?:/.test(path) && !files.has(`${id}/${path}`)) {
        return fault(['resources', i, 'path'], 'no such attachment');
      }
      if (resource.format === 'csv' && !resource.dsv_separator) {
        return fault(['resources', i, 'dsv_separator'], 'field required');
      }
    }
    return null;
  };

  const serve = (request: SeenRequest): StandInAnswer => {
    const { method, path, headers } = request;
    if (headers.authorization !== undefined && headers.authorization !== `bearer ${NAV_KEY}`) {
      return json(401, { detail: 'Not authenticated' });
    }
    const read = /^\/api\/([0-9a-f]{32})\/(.+)$/.exec(path);
    if (read && method === 'GET') {
      if (!isServed) return { status: 404, type: 'text/html', body: '<title>Not here</title>' };
      const [, id = '', name = ''] = read;
      const found = name === 'datapackage.json' ? packages.get(id) : undefined;
      if (found) return json(200, { ...found, id });
      const bytes = files.get(`${id}/${name}`);
      return bytes
        ? { status: 200, type: 'application/octet-stream', body: bytes }
        : json(404, { detail: 'Not Found' });
    }
    if (path === '/v1/datapackage' && method === 'GET')
      return json(405, { detail: 'Method Not Allowed' });
    if (path === '/v1/datapackage' && method === 'POST') {
      const values = body(request);
      if (!values) return json(400, { detail: 'not JSON' });
      const id = createHash('md5').update(String(values.title)).digest('hex');
      const refused = check(id, values);
      if (refused) return refused;
      packages.set(id, values);
      return json(200, { id, status: `Successfully created datapackage ${values.title}` });
    }
    const [, id = '', sub = ''] =
      /^\/v1\/datapackage\/([0-9a-f]{32})(\/attachments)?$/.exec(path) ?? [];
    if (id === '' || method !== 'PUT') return json(404, { detail: 'Not Found' });
    if (sub === '') {
      const values = body(request);
      if (!values) return json(400, { detail: 'not JSON' });
      const refused = check(id, values);
      if (refused) return refused;
      packages.set(id, values);
      return json(200, { id });
    }
    for (const part of readForm(headers['content-type'] ?? '', request.body)) {
      if (part.name !== 'files' || part.fileName === null)
        return fault(['files'], 'field required');
      if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(part.fileName)) {
        return fault(['files'], `bad name ${part.fileName}`);
      }
      files.set(`${id}/${part.fileName}`, part.bytes);
    }
    return json(200, { id });
  };
  const standIn = await startStandIn(serve, ({ method }) => method !== 'GET');
  return { ...standIn, packages, files, leaks: [] };
}

/** What stands there; files without the ids of their packages, which differ by the title. */
export function navState({ packages, files }: NavServer): unknown {
  const sums = [...files].map(([name, bytes]) => {
    const sha1 = createHash('sha1').update(bytes).digest('hex');
    return `${name.slice(name.indexOf('/') + 1)} ${sha1}`;
  });
  return { packages: [...packages.values()], files: sums.toSorted() };
}

function body({ headers, body: bytes }: SeenRequest): Values | null {
  return headers['content-type'] === 'application/json'
    ? record(JSON.parse(bytes.toString('utf8')))
    : null;
}

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map(record) : [];
}
