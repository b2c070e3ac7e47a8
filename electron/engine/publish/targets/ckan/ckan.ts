/** CKAN, by its action API (docs.ckan.org). */
import { problem } from '#shared/errors/problem.ts';
import { notUnderstood, RemoteFailure } from '../../remote-failure.ts';
import type { Standing } from '../../standing.ts';
import type { Step, Target } from '../target.ts';
import { datasetResult, failureOf, resultOf, showDataset, writeRequest } from './api.ts';
import { checkCkan } from './check.ts';
import { fieldsNow } from './fields.ts';
import { planCkan } from './plan.ts';
import { removeStep } from './resources.ts';
import { readCkanChoices, testCkan } from './site.ts';

const free = (name: string, isAdvanced = false) => ({
  name,
  isRequired: false,
  choices: null,
  takesSeveral: false,
  isAdvanced,
});

export const ckan: Target = {
  kind: 'ckan',
  facts: {
    kind: 'ckan',
    knownAddresses: [],
    extraFields: [
      { ...free('organization'), isRequired: true, choices: 'organization' },
      free('name'),
      { ...free('groups'), choices: 'group', takesSeveral: true },
      { ...free('license_id'), choices: 'licence' },
      free('author_email'),
      free('type', true),
      free('state', true),
      free('plugin_data', true),
      free('relationships_as_object', true),
      free('relationships_as_subject', true),
    ],
    needsKey: true,
    hasPrivate: true,
    canReadBack: true,
    removal: 'delete',
  },
  charts: 'pictures',
  shippedChoices: null,
  keyHeaders: ({ settings: { headerName } }, key) => ({ [headerName ?? 'Authorization']: key }),
  test: testCkan,
  readChoices: readCkanChoices,
  check: checkCkan,
  plan: planCkan,

  undo({ standing, madeDataset, resourceIds }) {
    if (madeDataset) return [deleteStep(standing)];
    return resourceIds.map((id) => removeStep({ host: '' }, { id, name: '' }));
  },

  async withdraw(session, standing, how) {
    const record = await showDataset(session, standing.remoteId ?? '');
    if (record === null || record === 'taken' || record.state === 'deleted') return [];
    if (how === 'delete') return [deleteStep(standing)];
    if (record.private) return [];
    return [
      {
        kind: 'write',
        name: 'hide',
        subject: record.name,
        key: 'hide',
        request: () => writeRequest('package_patch', { id: record.id, private: true }),
        accept(answer) {
          const result = resultOf(answer, session.host, datasetResult);
          if (!result.private) throw notUnderstood(answer.status, answer.text, session.host);
          return { standing: { isPrivate: true }, evidence: { private: true } };
        },
      },
    ];
  },

  async verify(session, standing) {
    if (standing.last === null || standing.remoteId === null) {
      return { state: 'gone', fields: [], problems: [] };
    }
    const record = await showDataset(session, standing.remoteId);
    if (record === null || record === 'taken' || record.state === 'deleted') {
      return { state: 'gone', fields: [], problems: [] };
    }
    const { fields: sent, files } = standing.last;
    const ofDataset = Object.fromEntries(
      Object.entries(sent).filter(([field]) => !field.startsWith('resources.')),
    );
    const now = fieldsNow(record, ofDataset);
    const fields = Object.entries(ofDataset)
      .filter(([field, value]) => now[field] !== value)
      .map(([field, value]) => ({
        field,
        now: now[field] ?? '',
        willBe: value,
        change: 'set' as const,
      }));
    const problems = [];
    for (const [resourceId, sha256] of Object.entries(files)) {
      const remote = record.resources.find(({ id }) => id === standing.resourceIds[resourceId]);
      const download = remote ? await session.download(remote.url, 'all', 'user') : null;
      if (download?.sha256 !== sha256) {
        const values = { file: remote?.name ?? resourceId, status: download?.status ?? 404 };
        problems.push(problem('publish.file-differs', values));
      }
    }
    const isEqual = fields.length === 0 && problems.length === 0;
    return { state: isEqual ? 'equal' : 'different', fields, problems };
  },
};

/** CKAN marks the dataset as deleted; its people can still see it. */
function deleteStep({ remoteId, remoteUrl }: Standing): Step {
  return {
    kind: 'write',
    name: 'delete',
    subject: remoteUrl ?? '',
    key: 'delete',
    request: () => writeRequest('package_delete', { id: remoteId }),
    accept(answer) {
      if (answer.status !== 200 && answer.status !== 404) {
        throw failureOf(answer, '', { kind: 'dataset' });
      }
      if (answer.json === undefined) {
        throw new RemoteFailure('look', [
          problem('publish.not-understood', { host: '', status: answer.status, said: '' }),
        ]);
      }
      return {
        standing: { remoteId: null, remoteUrl: null, isPrivate: null, resourceIds: {}, last: null },
        evidence: { id: remoteId },
      };
    },
  };
}
