/** Catalogs of the fault matrix: each as its stand-in, and what a sending has to leave there. */
import type { PublishState } from '#shared/api/publish-answers.ts';
import type { TargetKind } from '#shared/publication/draft.ts';
import { CKAN_KEY, ckanState, startCkan } from './ckan-server.ts';
import { DATAHUB_KEY, datahubState, startDatahub } from './datahub-server.ts';
import { NAV_KEY, navState, startNav } from './nav-server.ts';
import type { StandIn } from './stand-in.ts';
import { ORGANIZATION_ID, startUdata, UDATA_KEY, udataState } from './udata-server.ts';

interface StartedCatalog extends StandIn {
  /** Moments at which a draft could be seen by others. */
  readonly leaks: readonly string[];
  /** What stands there, the same for the same publication in every run. */
  state(): unknown;
}

export interface MatrixCatalog {
  readonly kind: TargetKind;
  readonly key: string;
  readonly organization: string | null;
  readonly extra: Readonly<Record<string, string>>;
  readonly end: PublishState;
  start(): Promise<StartedCatalog>;
}

export const MATRIX_CATALOGS: readonly MatrixCatalog[] = [
  {
    kind: 'ckan',
    key: CKAN_KEY,
    organization: 'office',
    extra: {},
    end: 'published',
    async start() {
      const server = await startCkan();
      return { ...server, state: () => ckanState(server) };
    },
  },
  {
    kind: 'udata',
    key: UDATA_KEY,
    organization: ORGANIZATION_ID,
    extra: {},
    end: 'published',
    async start() {
      const server = await startUdata();
      return { ...server, state: () => udataState(server) };
    },
  },
  ...[true, false].map(
    (isServed): MatrixCatalog => ({
      kind: 'nav',
      key: NAV_KEY,
      organization: null,
      extra: {},
      end: isServed ? 'published' : 'accepted',
      async start() {
        const server = await startNav(isServed);
        return { ...server, state: () => navState(server) };
      },
    }),
  ),
  {
    kind: 'datahub',
    key: DATAHUB_KEY,
    organization: null,
    extra: {
      collection: 'primary',
      subject: 'transport',
      jurisdiction: 'federal',
      file_url: 'http://127.0.0.1:9/ferries.csv',
    },
    end: 'submitted',
    async start() {
      const server = await startDatahub();
      return { ...server, state: () => datahubState(server) };
    },
  },
];
