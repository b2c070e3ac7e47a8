/** `api.*`: what the window asks of the local API, kept in the settings. */
import { randomBytes } from 'node:crypto';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { LocalApiState } from '#shared/api/local-api.ts';
import type { EngineContext } from '../context.ts';
import { readSettings, setSettings } from '../settings/settings.ts';

/** `api.state` */
export function readLocalApi({ db, localApi }: EngineContext): LocalApiState {
  const { port, secret } = readSettings(db).localApi;
  return { ...localApi.state(), port, hasSecret: secret !== null };
}

/** `api.start`: on, or on again at another port or under another secret. */
export async function startLocalApi(
  context: EngineContext,
  { port, secret }: ParsedParams<'api.start'>,
): Promise<LocalApiState> {
  const before = readSettings(context.db).localApi;
  const localApi = {
    isOn: true,
    port: port ?? before.port,
    secret: secret === 'none' ? null : secret === 'new' ? newSecret() : before.secret,
  };
  setSettings(context, { localApi });
  await context.localApi.start(localApi.port, localApi.secret);
  return readLocalApi(context);
}

/** `api.stop` */
export async function stopLocalApi(context: EngineContext): Promise<LocalApiState> {
  const { localApi } = readSettings(context.db);
  setSettings(context, { localApi: { ...localApi, isOn: false } });
  await context.localApi.stop();
  return readLocalApi(context);
}

/** On again where it was on when the application ended. */
export function resumeLocalApi({ db, localApi, log }: EngineContext): void {
  const { isOn, port, secret } = readSettings(db).localApi;
  if (!isOn) return;
  localApi.start(port, secret).catch((error) => log('the local API did not start', error));
}

/** 128 random bits, fit for an address. */
function newSecret(): string {
  return randomBytes(16).toString('base64url');
}
