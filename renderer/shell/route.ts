/** Where the window is, and its address after `#`. Every screen has one. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'catalog' }
  | { readonly screen: 'table'; readonly id: string; readonly query: string | null }
  | { readonly screen: 'jobs' }
  | { readonly screen: 'import'; readonly jobId: number }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help' };

export type PlaceRoute = Exclude<Route, { screen: 'table' }>;

export const HOME: PlaceRoute = { screen: 'home' };

/** An address that leads nowhere is home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [screen, ...rest] = path.split('/');
  switch (screen) {
    case 'catalog':
    case 'jobs':
    case 'settings':
    case 'help':
      return { screen };
    case 'table': {
      const id = decode(rest.join('/'));
      return id ? { screen, id, query: new URLSearchParams(search).get('q') } : HOME;
    }
    case 'import':
      return /^\d{1,15}$/.test(rest[0] ?? '') ? { screen, jobId: Number(rest[0]) } : HOME;
    default:
      return HOME;
  }
}

export function routeHash(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'table': {
      const query = route.query === null ? '' : `?q=${encodeURIComponent(route.query)}`;
      return `#/table/${encodeURIComponent(route.id)}${query}`;
    }
    case 'import':
      return `#/import/${route.jobId}`;
    default:
      return `#/${route.screen}`;
  }
}

/** Two routes that show the same thing; a table's query does not matter. */
export function isSameRoute(one: Route, other: Route): boolean {
  return routeHash({ ...one, ...noQuery(one) }) === routeHash({ ...other, ...noQuery(other) });
}

const noQuery = (route: Route) => (route.screen === 'table' ? { query: null } : {});

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % in an address that was typed.
    return text;
  }
}
