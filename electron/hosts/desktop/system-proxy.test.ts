import { describe, expect, test } from 'vitest';
import { adoptSystemProxy, parseProxyAnswer } from './system-proxy.ts';

test.each([
  ['DIRECT', null],
  ['PROXY proxy.example:8080', 'http://proxy.example:8080'],
  ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
  ['HTTPS secure.example:443;PROXY other.example:1', 'https://secure.example:443'],
  ['SOCKS5 socks.example:1080', null],
  ['', null],
])('the answer “%s” means %s', (answer, proxy) => {
  expect(parseProxyAnswer(answer)).toBe(proxy);
});

describe('the proxy of the system', () => {
  const session = { resolveProxy: async () => 'PROXY proxy.example:8080' };

  test('is put where the engine looks for it', async () => {
    const environment: Record<string, string | undefined> = {};
    await adoptSystemProxy(session, environment);
    expect(environment).toEqual({
      HTTPS_PROXY: 'http://proxy.example:8080',
      HTTP_PROXY: 'http://proxy.example:8080',
    });
  });

  test('gives way to one that was set on purpose', async () => {
    const environment = { https_proxy: 'http://mine.example' };
    await adoptSystemProxy(session, environment);
    expect(environment).toEqual({ https_proxy: 'http://mine.example' });
  });
});
