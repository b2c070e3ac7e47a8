import { describe, expect, test } from 'vitest';
import type { ClientMessage } from '#shared/api/wire.ts';
import { isTrusted, relayEngine } from './relay.ts';

const ORIGIN = 'app://statdesk';
const page = { parent: null, url: `${ORIGIN}/index.html` };

describe('who may speak', () => {
  test.each([
    ['the page', page, true],
    ['a frame in the page', { parent: {} as never, url: page.url }, false],
    ['a page from elsewhere', { parent: null, url: 'https://example.org/' }, false],
    ['a name that only begins like ours', { parent: null, url: 'app://statdesk.example/' }, false],
    ['a frame that is gone', null, false],
  ])('%s', (_name, frame, isAllowed) => {
    expect(isTrusted(frame, ORIGIN)).toBe(isAllowed);
  });
});

describe('the relay', () => {
  function open() {
    const sent: ClientMessage[] = [];
    const shown: unknown[] = [];
    let hear: (event: { senderFrame: unknown }, text: unknown) => void = () => {};
    let answer: (frame: Uint8Array<ArrayBuffer>) => void = () => {};
    let isOpen = true;
    relayEngine(
      {
        on(_channel: string, listener: typeof hear) {
          hear = listener;
        },
      } as never,
      {
        connect(onFrame) {
          answer = onFrame;
          return { send: (message) => sent.push(message), close() {} };
        },
        close: async () => {},
      },
      { isOpen: () => isOpen, send: (_channel, frame) => shown.push(frame) },
      ORIGIN,
    );
    return { hear, answer, sent, shown, closeWindow: () => (isOpen = false) };
  }
  const call = { kind: 'call', role: 'reader', id: 1, method: 'app.info', params: {} };

  test('passes messages of the page on, and nothing else', () => {
    const { hear, sent } = open();
    hear({ senderFrame: page }, JSON.stringify(call));
    hear({ senderFrame: { parent: page, url: page.url } }, JSON.stringify(call));
    hear({ senderFrame: page }, '{"kind":"eval"}');
    hear({ senderFrame: page }, call);
    expect(sent).toEqual([call]);
  });

  test('gives frames to the window while there is one', () => {
    const { answer, shown, closeWindow } = open();
    answer(new Uint8Array([1]));
    closeWindow();
    answer(new Uint8Array([2]));
    expect(shown).toEqual([new Uint8Array([1])]);
  });
});
