import { describe, expect, test } from 'vitest';
import { createGuard, createToken } from './guard.ts';

const ORIGIN = 'http://127.0.0.1:4711';
const guard = createGuard(ORIGIN, 'secret');

const request = (url: string, headers = {}, method = 'GET') => ({
  url,
  method,
  headers: { host: '127.0.0.1:4711', ...headers },
});

describe('the token', () => {
  test('has 256 bits and is never the same', () => {
    expect(Buffer.from(createToken(), 'base64url')).toHaveLength(32);
    expect(createToken()).not.toBe(createToken());
  });

  test('opens what lies behind it', () => {
    expect(guard.page(request('/secret/'))).toBe('');
    expect(guard.page(request('/secret/assets/a.js?x=1'))).toBe('assets/a.js');
  });

  test.each(['/', '/secre/', '/secret1/', '/SECRET/', '//', '/x/secret/', '/secret', '*'])(
    'refuses %s',
    (url) => {
      expect(guard.page(request(url))).toBeNull();
    },
  );
});

describe('the right token from the wrong place', () => {
  test.each(['localhost:4711', '127.0.0.1', '127.0.0.1:80', 'evil.example:4711', '', undefined])(
    'Host %s is refused',
    (host) => {
      expect(guard.page(request('/secret/', { host }))).toBeNull();
      expect(guard.socket(request('/secret/engine', { host, origin: ORIGIN }))).toBeNull();
    },
  );

  test.each(['https://evil.example', 'http://127.0.0.1:4712', 'http://localhost:4711', 'null'])(
    'Origin %s is refused',
    (origin) => {
      expect(guard.page(request('/secret/', { origin }))).toBeNull();
      expect(guard.socket(request('/secret/engine', { origin }))).toBeNull();
    },
  );

  test('what changes something, and a WebSocket, must name its origin', () => {
    expect(guard.page(request('/secret/uploads', {}, 'POST'))).toBeNull();
    expect(guard.page(request('/secret/uploads', { origin: ORIGIN }, 'POST'))).toBe('uploads');
    expect(guard.socket(request('/secret/engine'))).toBeNull();
    expect(guard.socket(request('/secret/engine', { origin: ORIGIN }))).toBe('engine');
  });

  test('a browser that says that another site asks is believed', () => {
    for (const site of ['cross-site', 'same-site']) {
      expect(guard.page(request('/secret/', { 'sec-fetch-site': site }))).toBeNull();
    }
    expect(guard.page(request('/secret/', { 'sec-fetch-site': 'none' }))).toBe('');
  });
});
