// Who may import whom: default deny. A room is a folder; what is not listed in `ROOMS` is refused.
// The same table in words is in docs/architecture.md.

const SHARED = '^shared/';
const engine = (...rooms) => rooms.map((room) => `^electron/engine/${room}/`);
const CONTEXT = '^electron/engine/context\\.ts$';
const ENGINE_DOORS = '^electron/engine/((engine|worker|threads|context|api)\\.ts$|secrets/)';
const RUNNING_TASK = '^electron/engine/running-task\\.ts$';

/** folder (regular expression) → what its files may import besides their own folder and npm packages. */
const ROOMS = [
  { room: 'shared', from: SHARED, to: [SHARED] },
  { room: 'engine/db', from: '^electron/engine/db/', to: [SHARED] },
  {
    room: 'engine/context',
    from: CONTEXT,
    to: [SHARED, ...engine('db', 'jobs', 'http', 'local-api', 'secrets')],
  },
  { room: 'engine/jobs', from: '^electron/engine/jobs/', to: [SHARED, CONTEXT, ...engine('db')] },
  {
    room: 'engine/settings',
    from: '^electron/engine/settings/',
    to: [SHARED, CONTEXT, ...engine('db')],
  },
  {
    room: 'engine/http',
    from: '^electron/engine/http/',
    to: [SHARED, CONTEXT, ...engine('settings')],
  },
  { room: 'engine/secrets', from: '^electron/engine/secrets/', to: [SHARED] },
  {
    room: 'engine/publish',
    from: '^electron/engine/publish/',
    to: [
      SHARED,
      CONTEXT,
      ...engine('db', 'http', 'secrets', 'catalog', 'selection', 'formats', 'exports', 'jobs'),
    ],
  },
  {
    room: 'engine/local-api',
    from: '^electron/engine/local-api/',
    to: [SHARED, CONTEXT, ...engine('db', 'settings')],
  },
  { room: 'engine/px', from: '^electron/engine/px/', to: [SHARED] },
  {
    room: 'engine/catalog',
    from: '^electron/engine/catalog/',
    to: [SHARED, CONTEXT, ...engine('db', 'jobs', 'settings')],
  },
  {
    room: 'engine/import',
    from: '^electron/engine/import/',
    to: [
      SHARED,
      CONTEXT,
      ...engine('db', 'px', 'codelists', 'catalog', 'jobs', 'settings'),
      ...engine('delimited', 'json-stat', 'archive', 'recipes'),
    ],
  },
  { room: 'engine/delimited', from: '^electron/engine/delimited/', to: [SHARED, ...engine('px')] },
  { room: 'engine/json-stat', from: '^electron/engine/json-stat/', to: [SHARED, ...engine('px')] },
  { room: 'engine/archive', from: '^electron/engine/archive/', to: [SHARED, ...engine('px')] },
  {
    room: 'engine/recipes',
    from: '^electron/engine/recipes/',
    to: [SHARED, CONTEXT, ...engine('db')],
  },
  {
    room: 'engine/remote',
    from: '^electron/engine/remote/',
    to: [
      SHARED,
      CONTEXT,
      ...engine('db', 'http', 'px', 'catalog', 'codelists', 'selection', 'jobs', 'settings'),
    ],
  },
  {
    room: 'engine/validate',
    from: '^electron/engine/validate/',
    to: [SHARED, CONTEXT, ...engine('px', 'catalog', 'import')],
  },
  {
    room: 'engine/codelists',
    from: '^electron/engine/codelists/',
    to: [SHARED, CONTEXT, ...engine('db', 'px', 'catalog')],
  },
  {
    room: 'engine/meta-links',
    from: '^electron/engine/meta-links/',
    to: [SHARED, ...engine('db', 'px')],
  },
  {
    room: 'engine/selection',
    from: '^electron/engine/selection/',
    to: [SHARED, CONTEXT, ...engine('db', 'catalog', 'codelists', 'meta-links')],
  },
  {
    room: 'engine/queries',
    from: '^electron/engine/queries/',
    to: [SHARED, CONTEXT, ...engine('db', 'catalog')],
  },
  {
    room: 'engine/compare',
    from: '^electron/engine/compare/',
    to: [SHARED, CONTEXT, ...engine('db', 'px', 'catalog', 'selection')],
  },
  {
    room: 'engine/catalog-export',
    from: '^electron/engine/catalog-export/',
    to: [SHARED, CONTEXT, ...engine('db', 'catalog', 'selection', 'formats', 'exports', 'jobs')],
  },
  {
    room: 'engine/pxwebapi',
    from: '^electron/engine/pxwebapi/',
    to: [
      SHARED,
      RUNNING_TASK,
      ...engine('db', 'catalog', 'codelists', 'queries', 'selection', 'formats'),
    ],
  },
  {
    room: 'engine/formats',
    from: '^electron/engine/formats/',
    to: [SHARED, ...engine('px-write')],
  },
  {
    room: 'engine/px-write',
    from: '^electron/engine/px-write/',
    to: [SHARED, ...engine('px')],
  },
  {
    room: 'engine/exports',
    from: '^electron/engine/exports/',
    to: [
      SHARED,
      CONTEXT,
      ...engine('queries', 'catalog', 'codelists', 'selection', 'formats', 'jobs'),
    ],
  },
  {
    room: 'engine',
    from: '^electron/engine/(engine|api|methods|worker|threads|log|uploads|named-paths|running-task)\\.ts$',
    to: [SHARED, '^electron/engine/'],
  },
  {
    room: 'hosts/loopback',
    from: '^electron/hosts/loopback/',
    to: [SHARED, ENGINE_DOORS],
  },
  {
    room: 'hosts/api',
    from: '^electron/hosts/api/',
    to: [SHARED, ENGINE_DOORS, '^electron/hosts/[^/]+\\.ts$', '^electron/hosts/loopback/'],
  },
  {
    room: 'hosts/web',
    from: '^electron/hosts/web/',
    to: [SHARED, ENGINE_DOORS, '^electron/hosts/[^/]+\\.ts$', '^electron/hosts/loopback/'],
  },
  {
    room: 'hosts/desktop',
    from: '^electron/hosts/desktop/',
    to: [SHARED, ENGINE_DOORS, '^electron/hosts/[^/]+\\.ts$', '^electron/hosts/loopback/'],
  },
  {
    room: 'hosts/cli',
    from: '^electron/hosts/cli/',
    to: [SHARED, ENGINE_DOORS, '^electron/hosts/[^/]+\\.ts$', '^electron/hosts/(api|web)/'],
  },
  {
    room: 'hosts',
    from: '^electron/hosts/[^/]+\\.ts$',
    to: [SHARED, ENGINE_DOORS, '^electron/hosts/[^/]+\\.ts$'],
  },
  {
    room: 'renderer/ui',
    from: '^renderer/ui/',
    to: ['^shared/(messages|errors)/', '^shared/cube/fold\\.ts$'],
  },
  { room: 'renderer/api', from: '^renderer/api/', to: [SHARED] },
  {
    room: 'renderer/charts',
    from: '^renderer/charts/',
    to: ['^shared/(chart|numbers|cube)/'],
  },
  {
    room: 'renderer/shell',
    from: '^renderer/shell/',
    // The outlet mounts what `routes.ts` names; features never see it.
    to: [SHARED, '^renderer/(ui|api)/', '^renderer/routes\\.ts$'],
  },
  { room: 'renderer/exports', from: '^renderer/exports/', to: [SHARED, '^renderer/ui/'] },
  {
    room: 'renderer/features',
    from: '^renderer/features/([^/]+)/',
    to: [SHARED, '^renderer/(ui|api|shell|charts|exports)/', '^renderer/features/$1/'],
  },
  {
    room: 'renderer',
    from: '^renderer/[^/]+\\.(ts|svelte)$',
    to: [SHARED, '^renderer/'],
  },
];

/** Packages with one home: changing one is then a change to one room. */
const HOMES = [
  { packages: ['electron'], from: '^electron/hosts/desktop/' },
  { packages: ['better-sqlite3'], from: '^electron/engine/db/' },
  { packages: ['chart\\.js'], from: '^renderer/charts/' },
  { packages: ['bits-ui', '@lucide/svelte'], from: '^renderer/(ui|shell|features|App)' },
  { packages: ['hucre', 'hyparquet', 'hyparquet-writer'], from: '^electron/engine/formats/' },
  // Form data of a request are its own class, so whoever sends files makes them.
  { packages: ['undici'], from: '^electron/engine/(http|publish)/' },
  { packages: ['fflate'], from: '^electron/engine/exports/' },
  { packages: ['papaparse'], from: '^electron/engine/delimited/' },
  { packages: ['ws'], from: '^electron/hosts/(web|loopback)/' },
  { packages: ['hono'], from: '^electron/engine/pxwebapi/' },
  { packages: ['@hono/node-server'], from: '^electron/hosts/api/' },
  { packages: ['commander'], from: '^electron/hosts/cli/' },
];

const SEE = 'See “Who may import whom” in docs/architecture.md.';
const TEST = '\\.test\\.ts$|/fixtures/|/testing/|^renderer/test-setup\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: `Two files that import each other are one file, or need a third. ${SEE}`,
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-room',
      comment: `A file that belongs to no room. ${SEE}`,
      severity: 'error',
      from: { pathNot: ROOMS.map(({ from }) => from) },
      to: {},
    },
    ...ROOMS.map(({ room, from, to }) => ({
      name: `room: ${room}`,
      comment: SEE,
      severity: 'error',
      from: { path: from, pathNot: TEST },
      to: { path: '^(shared|electron|renderer|scripts)/', pathNot: [from, ...to] },
    })),
    ...HOMES.map(({ packages, from }) => ({
      name: `home of ${packages.join(', ')}`,
      comment: SEE,
      severity: 'error',
      from: { pathNot: [from, TEST] },
      to: { path: `node_modules/(${packages.join('|')})(/|$)` },
    })),
    {
      name: 'node-only-where-node-is',
      comment: `shared/ and renderer/ run where there is no Node. ${SEE}`,
      severity: 'error',
      from: { path: '^(shared|renderer)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@lucide/svelte/icons/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'electron/tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['svelte', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['svelte', 'module', 'main', 'types'],
    },
    exclude: { path: '\\.test\\.ts$' },
  },
};
