import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ferryPx } from '#engine/publish/testing/catalog.ts';
import { CKAN_KEY, type CkanServer, startCkan } from '#engine/publish/testing/ckan-server.ts';
import { json, runStatdesk } from './testing/run.ts';

let folder = '';
let ckan: CkanServer;
const statdesk = (...words: string[]) =>
  runStatdesk([...words, '--catalog', join(folder, 'catalog')], { folder });

const RESOURCE = '8d0f5d0e-7c57-4b43-9a59-4a2f3f6f1f10';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-cli-publish-'));
  process.env.STATDESK_KEYS = join(folder, 'keys');
  process.env.STATDESK_TEST_CLI_KEY = CKAN_KEY;
  ckan = await startCkan();
  await writeFile(join(folder, 'ferry.px'), ferryPx());
  await statdesk('import', 'ferry.px');
});
afterAll(async () => {
  await ckan.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeDraft(more: object = {}): Promise<void> {
  const draft = {
    title: { en: 'Ferries by command' },
    notes: { en: 'Numbers of passengers.' },
    licence: 'cc-by-4.0',
    resources: [
      {
        id: RESOURCE,
        kind: 'file',
        name: { en: 'All numbers' },
        format: 'csv',
        source: { tableId: 'FERRY', selection: '*' },
      },
    ],
    ...more,
  };
  await writeFile(join(folder, 'draft.json'), JSON.stringify(draft, null, 4));
}

const readDraft = async (): Promise<{ id?: string }> =>
  JSON.parse(await readFile(join(folder, 'draft.json'), 'utf8'));

describe('connections', () => {
  test('are added, tested, listed without their keys, and removed', async () => {
    const add = (name: string, ...words: string[]) =>
      statdesk('connection', 'add', name, '--kind', 'ckan', '--url', ckan.origin, ...words);
    expect(
      await add('office', '--key-env', 'STATDESK_TEST_CLI_KEY', '--organization', 'office'),
    ).toMatchObject({ status: 0 });
    await add('visitor');
    await add('stranger', '--key-env', 'STATDESK_TEST_CLI_WRONG');
    expect((await statdesk('connection', 'test', 'office')).status).toBe(0);
    expect((await statdesk('connection', 'test', 'visitor')).status).toBe(0);
    process.env.STATDESK_TEST_CLI_WRONG = 'not-the-key';
    const refused = await statdesk('connection', 'test', 'stranger');
    expect(refused.status).toBe(1);
    const listed = await statdesk('connection', 'list', '--json');
    expect(json(listed)).toMatchObject({
      connections: [{ name: 'office', key: { isSet: true } }, {}, {}],
    });
    expect(`${listed.stdout}${refused.stderr}`).not.toMatch(/not-the-key|ckan-token/);
    expect((await statdesk('connection', 'remove', 'stranger')).status).toBe(0);
    expect((await statdesk('connection', 'test', 'stranger')).status).toBe(1);
  });

  test('of an unknown kind are a wrong usage; plain http is refused', async () => {
    const add = (...words: string[]) => statdesk('connection', 'add', 'x', ...words);
    expect((await add('--kind', 'dropbox', '--url', 'https://x.example')).status).toBe(2);
    expect((await add('--url', 'https://x.example')).status).toBe(2);
    const plain = await add('--kind', 'ckan', '--url', 'http://data.example.org');
    expect(plain).toMatchObject({ status: 1, stderr: expect.stringContaining('https://') });
  });
});

describe('publish', () => {
  test('a dry run reads alone and leaves the file as it is', async () => {
    await writeDraft();
    ckan.spoil(() => null);
    const ran = await statdesk('publish', 'draft.json', '--to', 'office', '--dry-run', '--json');
    expect(json(ran)).toMatchObject({ previews: [{ connection: 'office', action: 'create' }] });
    expect(ran.status).toBe(0);
    expect(ckan.writes()).toBe(0);
    expect(await readDraft()).not.toHaveProperty('id');
  });

  test('writes a missing id back, tells of unknown keys, and is an update the next time', async () => {
    await writeDraft({ colour: 'red' });
    const ran = await statdesk('publish', 'draft.json', '--to', 'office', '--json');
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('colour') });
    expect(json(ran)).toMatchObject({
      results: [
        {
          connection: 'office',
          state: 'published',
          remoteUrl: `${ckan.origin}/dataset/ferries-by-command`,
          steps: [{ name: 'create', state: 'done' }, { name: 'upload' }, { name: 'verify' }],
        },
      ],
    });
    const { id } = await readDraft();
    expect(ckan.datasets[0]?.extras).toContainEqual({ key: 'statdesk_id', value: id });
    await writeDraft({ id, title: { en: 'Ferries, renamed' } });
    await statdesk('publish', 'draft.json', '--to', 'office');
    expect(ckan.datasets).toMatchObject([{ title: 'Ferries, renamed', private: true }]);
  });

  test('with nothing open there is nothing to resume', async () => {
    const ran = await statdesk('publish', '--resume', '--json');
    expect(ran.status).toBe(0);
    expect(json(ran)).toEqual({ results: [] });
  });

  test.each([
    [['publish', 'draft.json']],
    [['publish', '--to', 'office']],
    [['publish', '--resume', '--to', 'office']],
  ])('%j is a wrong usage', async (words) => {
    expect((await statdesk(...words)).status).toBe(2);
  });

  test('what is no draft is told by its field, and what is not there by its name', async () => {
    await writeDraft({ licence: 'mine' });
    const bad = await statdesk('publish', 'draft.json', '--to', 'office');
    expect(bad).toMatchObject({ status: 1, stderr: expect.stringContaining('licence') });
    expect((await statdesk('publish', 'no.json', '--to', 'office')).status).toBe(1);
    await writeDraft();
    expect((await statdesk('publish', 'draft.json', '--to', 'nobody')).status).toBe(1);
  });

  test('unpublish deletes where it is told to', async () => {
    await writeDraft({ title: { en: 'Soon gone' } });
    await statdesk('publish', 'draft.json', '--to', 'office');
    expect(ckan.datasets.at(-1)).toMatchObject({ name: 'soon-gone', state: 'active' });
    const { status } = await statdesk('unpublish', 'draft.json', '--delete');
    expect(status).toBe(0);
    expect(ckan.datasets.at(-1)).toMatchObject({ state: 'deleted' });
  });
});
