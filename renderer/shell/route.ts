import type { FileReference } from '#shared/api/answers.ts';
import type { Spot } from './file-check.ts';

/** Steps of the publish wizard, in their order. */
export const PUBLISH_STEPS = ['content', 'targets', 'describe', 'check', 'review', 'send'] as const;

/** Where the window is, and its address after `#`. Every screen has one. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'catalog' }
  | { readonly screen: 'table'; readonly id: string; readonly query: string | null }
  | { readonly screen: 'queries' }
  /** Of one server, else of the first. */
  | { readonly screen: 'servers'; readonly source?: string }
  | { readonly screen: 'api' }
  | { readonly screen: 'jobs' }
  | { readonly screen: 'import'; readonly jobId: number }
  | CheckRoute
  | MappingRoute
  | { readonly screen: 'export'; readonly jobId: number }
  /** Two revisions of a table; null is the previous one and the current one. */
  | {
      readonly screen: 'compare';
      readonly id: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly screen: 'publish' }
  | {
      readonly screen: 'publication';
      readonly id: string;
      readonly step: (typeof PUBLISH_STEPS)[number];
    }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help' };

/** PX files held against the rules, opened at a spot of the first. */
export interface CheckRoute {
  readonly screen: 'check';
  readonly items: readonly FileReference[];
  readonly spot: Spot | null;
}

/** A delimited file whose columns are given their parts; null where none was chosen. */
export interface MappingRoute {
  readonly screen: 'mapping';
  readonly file: Exclude<FileReference, { readonly kind: 'table' }> | null;
}

export type PlaceRoute = Exclude<Route, { screen: 'table' }>;

export const HOME: PlaceRoute = { screen: 'home' };

/** An address that leads nowhere is home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [screen, ...rest] = path.split('/');
  switch (screen) {
    case 'catalog':
    case 'queries':
    case 'publish':
    case 'api':
    case 'jobs':
    case 'settings':
    case 'help':
      return { screen };
    case 'servers': {
      const source = decode(rest.join('/'));
      return source ? { screen, source } : { screen };
    }
    case 'table': {
      const id = decode(rest.join('/'));
      return id ? { screen, id, query: new URLSearchParams(search).get('q') } : HOME;
    }
    case 'compare': {
      const id = decode(rest.join('/'));
      const revisions = new URLSearchParams(search);
      const revision = (name: 'before' | 'after') => wholeNumber(revisions.get(name) ?? '');
      return id ? { screen, id, before: revision('before'), after: revision('after') } : HOME;
    }
    case 'import':
    case 'export':
      return /^\d{1,15}$/.test(rest[0] ?? '') ? { screen, jobId: Number(rest[0]) } : HOME;
    case 'publication': {
      const step = PUBLISH_STEPS.find((each) => each === rest[1]) ?? 'content';
      return /^[0-9a-f-]{36}$/.test(rest[0] ?? '') ? { screen, id: rest[0] ?? '', step } : HOME;
    }
    case 'check':
      return checkRoute(new URLSearchParams(search));
    case 'mapping':
      return mappingRoute(new URLSearchParams(search));
    default:
      return HOME;
  }
}

export function routeHash(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'servers':
      return `#/servers${route.source === undefined ? '' : `/${encodeURIComponent(route.source)}`}`;
    case 'table': {
      const query = route.query === null ? '' : `?q=${encodeURIComponent(route.query)}`;
      return `#/table/${encodeURIComponent(route.id)}${query}`;
    }
    case 'import':
    case 'export':
      return `#/${route.screen}/${route.jobId}`;
    case 'publication':
      return `#/publication/${route.id}/${route.step}`;
    case 'check':
      return checkHash(route);
    case 'mapping':
      return mappingHash(route);
    case 'compare': {
      const { before, after } = route;
      const parts = Object.entries({ before, after }).flatMap(([name, revision]) =>
        revision === null ? [] : [`${name}=${revision}`],
      );
      const search = parts.length === 0 ? '' : `?${parts.join('&')}`;
      return `#/compare/${encodeURIComponent(route.id)}${search}`;
    }
    default:
      return `#/${route.screen}`;
  }
}

function checkRoute(search: URLSearchParams): CheckRoute {
  const items = [...search].flatMap(([name, value]): FileReference[] => {
    if (name === 'path') return [{ kind: 'path', path: value }];
    if (name === 'table') return [{ kind: 'table', id: value }];
    const [, uploadId, path] = /^([^/]+)\/(.+)$/s.exec(value) ?? [];
    return name === 'upload' && uploadId && path ? [{ kind: 'upload', uploadId, name: path }] : [];
  });
  const [, line, column] = /^([1-9]\d{0,9}):([1-9]\d{0,9})$/.exec(search.get('at') ?? '') ?? [];
  return {
    screen: 'check',
    items,
    spot: line ? { line: Number(line), column: Number(column) } : null,
  };
}

function mappingRoute(search: URLSearchParams): MappingRoute {
  const [file] = checkRoute(search).items;
  return { screen: 'mapping', file: file === undefined || file.kind === 'table' ? null : file };
}

function mappingHash({ file }: MappingRoute): string {
  if (file === null) return '#/mapping';
  return checkHash({ screen: 'check', items: [file], spot: null }).replace('#/check', '#/mapping');
}

function checkHash({ items, spot }: CheckRoute): string {
  const search = new URLSearchParams();
  for (const item of items) {
    if (item.kind === 'path') search.append('path', item.path);
    else if (item.kind === 'table') search.append('table', item.id);
    else search.append('upload', `${item.uploadId}/${item.name}`);
  }
  if (spot) search.append('at', `${spot.line}:${spot.column}`);
  return search.size === 0 ? '#/check' : `#/check?${search}`;
}

/** Two routes that show the same thing; a table's query does not matter. */
export function isSameRoute(one: Route, other: Route): boolean {
  return routeHash({ ...one, ...noQuery(one) }) === routeHash({ ...other, ...noQuery(other) });
}

const noQuery = (route: Route) => (route.screen === 'table' ? { query: null } : {});

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % in an address that was typed.
    return text;
  }
}
