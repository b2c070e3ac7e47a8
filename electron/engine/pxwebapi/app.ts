/** The routes of PxWebApi 2, in both forms that are served. */
import { Hono } from 'hono';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { describeProblem, translator } from '#shared/messages/index.ts';
import { selectionFromBody, selectionFromParams } from '#shared/selection/request.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { answerProblem } from './answer.ts';
import type { ApiContext, ApiPlace } from './context.ts';
import type { Dialect } from './dialect.ts';
import { type ProblemPlace, toApiProblem } from './problem.ts';
import { type ApiRequest, readRequest } from './request.ts';
import { parseJsonBody, readBody } from './request-body.ts';
import { answerCodelist } from './routes/codelists.ts';
import { answerConfig } from './routes/config.ts';
import { answerData } from './routes/data.ts';
import { answerDefaultSelection } from './routes/default-selection.ts';
import { answerMetadata } from './routes/metadata.ts';
import { answerFolder, answerRoot } from './routes/navigation.ts';
import { answerOpenApi } from './routes/openapi.ts';
import { answerPage } from './routes/page.ts';
import {
  answerSavedQuery,
  answerSavedSelection,
  runSavedQuery,
  saveQuery,
} from './routes/saved-queries.ts';
import { answerTable, answerTables } from './routes/tables.ts';
import { v2 } from './v2.ts';
import { v2Beta } from './v2-beta.ts';

type Answer = Response | Promise<Response>;
type Get = (request: ApiRequest, id: string) => Answer;
type Post = (request: ApiRequest, id: string, body: unknown) => Answer;

interface Route {
  readonly path: string;
  readonly place: ProblemPlace;
  readonly get?: Get;
  readonly post?: Post;
}

const ROUTES: readonly Route[] = [
  { path: '', place: 'other', get: answerPage },
  { path: '/config', place: 'other', get: answerConfig },
  { path: '/tables', place: 'other', get: answerTables },
  { path: '/tables/:id', place: 'other', get: answerTable },
  { path: '/tables/:id/metadata', place: 'other', get: answerMetadata },
  { path: '/tables/:id/defaultselection', place: 'other', get: answerDefaultSelection },
  {
    path: '/tables/:id/data',
    place: 'data',
    get: (request, id) => {
      const selection = selectionFromParams(request.params);
      return answerData(request, id, selection, request.dialect.outputFormat(request.params));
    },
    post: (request, id, body) => {
      const output = request.dialect.outputFormat(request.params);
      return answerData(request, id, selectionFromBody(body), output);
    },
  },
  { path: '/codelists/:id', place: 'other', get: answerCodelist },
  { path: '/savedqueries', place: 'other', post: (request, _, body) => saveQuery(request, body) },
  { path: '/savedqueries/:id', place: 'other', get: answerSavedQuery },
  { path: '/savedqueries/:id/data', place: 'data', get: runSavedQuery },
  { path: '/savedqueries/:id/selection', place: 'other', get: answerSavedSelection },
];

/** What the API of today has beside. */
const DESCRIPTION: readonly Route[] = [
  { path: '/openapi.json', place: 'other', get: answerOpenApi },
];

/** What its beta had beside. */
const NAVIGATION: readonly Route[] = [
  { path: '/navigation', place: 'other', get: answerRoot },
  { path: '/navigation/:id', place: 'other', get: answerFolder },
];

const translate = translator('en');

export interface ApiApp {
  /** Never throws. */
  answer(request: Request, place: ApiPlace): Answer;
  refuse(problem: Problem): Response;
}

export function createApiApp(context: ApiContext): ApiApp {
  const app = new Hono<{ Bindings: ApiPlace }>({
    getPath: (request, options) => pathOf(request.url, options?.env?.before ?? ''),
  });
  for (const dialect of [v2, v2Beta]) addRoutes(app, context, dialect);
  app.notFound(() =>
    refuse(context, v2, 'other', new ProblemError(problem('pxwebapi.unknown-path'))),
  );
  app.onError((error) => refuse(context, v2, 'other', error));
  return {
    answer: (request, place) => app.fetch(request, place),
    refuse: (told) => refuse(context, v2, 'other', new ProblemError(told)),
  };
}

/** Paths compare without regard to case and to slashes at their end. */
function pathOf(url: string, before: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3) + before.length;
  const end = url.indexOf('?', start);
  const path = url.slice(start, end < 0 ? undefined : end).toLowerCase();
  return path.replace(/\/+$/, '') || '/';
}

function addRoutes(app: Hono<{ Bindings: ApiPlace }>, context: ApiContext, dialect: Dialect): void {
  const routes = [...ROUTES, ...(dialect.hasNavigation ? NAVIGATION : DESCRIPTION)];
  for (const { path, place, get, post } of routes) {
    const full = `${dialect.path}${path}`;
    if (get) {
      app.get(full, async (c) => {
        try {
          const request = readRequest(context, dialect, c.req.raw, c.env);
          return await get(request, c.req.param('id') ?? '');
        } catch (error) {
          return refuse(context, dialect, place, error);
        }
      });
    }
    if (post) {
      app.post(full, async (c) => {
        try {
          // Taken in first, so that its sender comes to hear of any fault.
          const body = await readBody(c.req.raw);
          const request = readRequest(context, dialect, c.req.raw, c.env);
          return await post(request, c.req.param('id') ?? '', parseJsonBody(body));
        } catch (error) {
          return refuse(context, dialect, place, error);
        }
      });
    }
    const allowed = [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])].join(', ');
    app.all(full, () => {
      const refused = new ProblemError(problem('pxwebapi.wrong-method', { allowed }));
      const response = refuse(context, dialect, place, refused);
      response.headers.set('Allow', allowed);
      return response;
    });
  }
}

function refuse(
  context: ApiContext,
  dialect: Dialect,
  place: ProblemPlace,
  error: unknown,
): Response {
  const known = error instanceof ProblemError ? error.problem : storageProblem(error, '');
  const told = known ?? problem('engine.defect', { id: 'api' });
  if (!known) context.log('defect in the API', error);
  return answerProblem(
    toApiProblem(told, place, dialect.problems, describeProblem(told, translate)),
  );
}
