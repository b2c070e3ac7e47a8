/** What a sending would do, found out by reads alone. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { FileChange, TargetPreview } from '#shared/api/publish-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import { problemsOf } from './check.ts';
import { choicesFor, findConnection, type StoredConnection } from './connections.ts';
import { type Frozen, freezeDraft, sendingFolder } from './freeze.ts';
import { frozenJob } from './frozen-job.ts';
import { unsureKeys } from './journal.ts';
import { RemoteFailure } from './remote-failure.ts';
import { openSession, previewRequest, type Session } from './session.ts';
import { readStanding, type Standing } from './standing.ts';
import { findTarget } from './targets/index.ts';
import type { FrozenJob } from './targets/target.ts';

/** `publish.preview`: nothing is sent that writes. */
export async function previewDraft(
  context: EngineContext,
  { draft, connections, allowRemoval, overwrite }: ParsedParams<'publish.preview'>,
  task: Task,
): Promise<readonly TargetPreview[]> {
  const folder = sendingFolder(context, `preview-${randomUUID()}`);
  try {
    const frozen = await freeze(context, draft, folder, task);
    const previews: TargetPreview[] = [];
    for (const name of connections) {
      const connection = findConnection(context.db, name);
      const checked = problemsOf(context, draft, connection);
      const problems = [...checked, ...frozen.problems];
      const decisions = { allowRemoval, overwrite };
      previews.push(
        frozen.problems.length > 0
          ? refused(connection, problems)
          : await previewOne(
              context,
              connection,
              frozenJob(context, connection, draft, frozen, decisions),
              checked,
              task,
            ),
      );
    }
    return previews;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that cannot be made is a problem of the draft, told beside the others. */
async function freeze(
  context: EngineContext,
  draft: PublicationDraft,
  folder: string,
  task: Task,
): Promise<Frozen & { readonly problems: readonly Problem[] }> {
  try {
    return { ...(await freezeDraft(context, draft, folder, task)), problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
    return { resources: [], views: [], problems: [error.problem] };
  }
}

function refused({ name, kind }: StoredConnection, problems: readonly Problem[]): TargetPreview {
  return {
    connection: name,
    kind,
    action: 'refused',
    remoteId: null,
    remoteUrl: null,
    visibility: 'private',
    fields: [],
    files: [],
    requests: [],
    problems,
  };
}

async function previewOne(
  context: EngineContext,
  connection: StoredConnection,
  job: FrozenJob,
  checked: readonly Problem[],
  task: Task,
): Promise<TargetPreview> {
  let session: Session | null = null;
  try {
    session = await openSession(context, connection, task);
    const plan = await findTarget(connection.kind).plan(session, {
      job,
      standing: readStanding(context.db, job.draft.id, connection.name),
      unsure: unsureKeys(context.db, job.draft.id, connection.name),
      choices: await choicesFor(context, session),
    });
    const links = await lookAtLinks(session, plan.files);
    const toBe = withPlaceholders(plan.standing, job);
    const isRefused = checked.some(({ severity }) => severity === 'error');
    return {
      connection: connection.name,
      kind: connection.kind,
      action: isRefused ? 'refused' : plan.action,
      remoteId: plan.standing.remoteId,
      remoteUrl: plan.standing.remoteUrl,
      visibility: plan.visibility,
      fields: plan.fields,
      files: links.files,
      requests: plan.steps.flatMap((step) =>
        step.kind === 'write'
          ? [previewRequest(context, connection, step, step.request(toBe))]
          : [],
      ),
      problems: [...checked, ...plan.problems, ...links.problems],
    };
  } catch (error) {
    if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
    const told = error instanceof RemoteFailure ? error.problems : [error.problem];
    return refused(connection, [...checked, ...told]);
  } finally {
    await session?.close();
  }
}

/** Stands for ids that the catalog has yet to give. */
const NEW_ID = '(new id)';

function withPlaceholders(standing: Standing, { resources }: FrozenJob): Standing {
  const ids = resources.map(({ resourceId }) => [resourceId, resourceId] as const);
  return {
    ...standing,
    remoteId: standing.remoteId ?? NEW_ID,
    resourceIds: { ...Object.fromEntries(ids), ...standing.resourceIds },
  };
}

/** What the addresses of links really give, seen from here. */
async function lookAtLinks(
  session: Session,
  files: readonly FileChange[],
): Promise<{ readonly files: readonly FileChange[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const looked: FileChange[] = [];
  for (const file of files) {
    if (!file.link) {
      looked.push(file);
      continue;
    }
    const { url } = file.link;
    const warn = (code: Problem['code'], values: Problem['values']) =>
      problems.push(problem(code, { url, ...values }, { severity: 'warning', place: { url } }));
    try {
      const { status, contentType, sizeBytes, head } = await session.download(
        url,
        'head',
        'public',
      );
      looked.push({ ...file, link: { url, status, contentType, sizeBytes } });
      if (status !== 200) warn('publish.link-not-found', { status });
      else if (/^\s*<(!doctype html|html)/i.test(head.toString('latin1'))) {
        warn('publish.link-is-page', {});
      }
    } catch (error) {
      if (!(error instanceof ProblemError) || session.signal.aborted) throw error;
      looked.push(file);
      warn('publish.link-not-reached', {});
    }
  }
  return { files: looked, problems };
}
