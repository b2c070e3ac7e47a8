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
    const lines: string[] = [];
    let hear: (event: { senderFrame: unknown }, text: unknown) => void = () => {};
    let answer: (frame: Uint8Array<ArrayBuffer>) => void = () => {};
    let isOpen = true;
    const relay = relayEngine(
      {
        on(_channel: string, listener: typeof hear) {
          hear = listener;
        },
      } as never,
      {
        connect(onFrame) {
          answer = onFrame;
          lines.push('opened');
          let isClosed = false;
          return {
            send(message) {
              if (!isClosed) sent.push(message);
            },
            close() {
              isClosed = true;
              lines.push('closed');
            },
          };
        },
        close: async () => {},
      },
      { isOpen: () => isOpen, send: (_channel, frame) => shown.push(frame) },
      ORIGIN,
    );
    return { relay, hear, answer, sent, shown, lines, closeWindow: () => (isOpen = false) };
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

  test('a page that is loaded anew gets a line of its own', () => {
    const { relay, hear, sent, lines } = open();
    relay.renew();
    expect(lines).toEqual(['opened', 'closed', 'opened']);
    hear({ senderFrame: page }, JSON.stringify(call));
    expect(sent).toEqual([call]);
  });
});
