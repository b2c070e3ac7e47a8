/** udata, the software of data.gouv.fr (udata.readthedocs.io). */
import { type Problem, problem } from '#shared/errors/problem.ts';
import type { Standing } from '../../standing.ts';
import type { Target, WriteStep } from '../target.ts';
import { datasetResult, failureOf, readDataset, resultOf, send } from './api.ts';
import { checkUdata } from './check.ts';
import { fieldsNow } from './fields.ts';
import { planUdata, wholeBody } from './plan.ts';
import { removeStep } from './resources.ts';
import { readUdataChoices, testUdata } from './site.ts';

const site = (name: string, host: string, isProduction: boolean) =>
  ({ kind: 'udata', name, url: `https://${host}`, isProduction }) as const;

export const udata: Target = {
  kind: 'udata',
  facts: {
    kind: 'udata',
    knownAddresses: [
      site('data.gouv.fr', 'www.data.gouv.fr', true),
      site('data.gouv.fr (demo)', 'demo.data.gouv.fr', false),
      site('data.gouv.fr (dev)', 'dev.data.gouv.fr', false),
    ],
    extraFields: [
      {
        name: 'organization',
        isRequired: false,
        choices: 'organization',
        takesSeveral: false,
        isAdvanced: false,
      },
      {
        name: 'license',
        isRequired: false,
        choices: 'licence',
        takesSeveral: false,
        isAdvanced: false,
      },
    ],
    needsKey: true,
    hasPrivate: true,
    canReadBack: true,
    removal: 'delete',
  },
  charts: 'pictures',
  shippedChoices: null,
  keyHeaders: (_connection, key) => ({ 'X-API-KEY': key }),
  test: testUdata,
  readChoices: readUdataChoices,
  check: checkUdata,
  plan: planUdata,

  undo({ standing, madeDataset, resourceIds }) {
    if (madeDataset) return [deleteStep(standing)];
    return resourceIds.map((id) => removeStep({ id, title: '' }));
  },

  async withdraw(session, standing, how) {
    const record = standing.remoteId ? await readDataset(session, standing.remoteId) : null;
    if (!record) return [];
    if (how === 'delete') return [deleteStep(standing)];
    if (record.private) return [];
    return [
      {
        kind: 'write',
        name: 'hide',
        subject: record.title,
        key: 'hide',
        request: () => send('PUT', `/datasets/${record.id}/`, wholeBody(record, true)),
        accept(answer) {
          const result = resultOf(answer, session.host, datasetResult);
          const problems = result.private ? [] : [problem('publish.became-public')];
          return {
            standing: { isPrivate: result.private },
            evidence: { private: result.private },
            problems,
          };
        },
      },
    ];
  },

  async verify(session, standing) {
    if (standing.last === null || standing.remoteId === null) {
      return { state: 'gone', fields: [], problems: [] };
    }
    const record = await readDataset(session, standing.remoteId);
    if (!record) return { state: 'gone', fields: [], problems: [] };
    const ofDataset = Object.fromEntries(
      Object.entries(standing.last.fields).filter(([field]) => !field.startsWith('resources.')),
    );
    const now = fieldsNow(record, ofDataset);
    const fields = Object.entries(ofDataset)
      .filter(([field, value]) => now[field] !== value)
      .map(([field, value]) => {
        return { field, now: now[field] ?? '', willBe: value, change: 'set' as const };
      });
    const problems: Problem[] = [];
    for (const [resourceId, sha256] of Object.entries(standing.last.files)) {
      const there = record.resources.find(({ id }) => id === standing.resourceIds[resourceId]);
      const download = there?.url ? await session.download(there.url, 'all', 'user') : null;
      if (download?.sha256 !== sha256) {
        const values = { file: there?.title ?? resourceId, status: download?.status ?? 404 };
        problems.push(problem('publish.file-differs', values));
      }
    }
    const isEqual = fields.length === 0 && problems.length === 0;
    return { state: isEqual ? 'equal' : 'different', fields, problems };
  },
};

/** udata marks the dataset and purges it later. */
function deleteStep({ remoteId, remoteUrl }: Standing): WriteStep {
  return {
    kind: 'write',
    name: 'delete',
    subject: remoteUrl ?? '',
    key: 'delete',
    request: () => send('DELETE', `/datasets/${remoteId}/`),
    accept(answer) {
      if (![204, 404, 410].includes(answer.status)) throw failureOf(answer, '', null);
      return {
        standing: { remoteId: null, remoteUrl: null, isPrivate: null, resourceIds: {}, last: null },
        evidence: { id: remoteId },
      };
    },
  };
}
