import type { Line, LineState } from '#shared/api/client.ts';

/** How long to wait before each new attempt, in ms; after the last one the line is gone. */
const WAITS_MS = [0, 250, 500, 1000, 2000, 4000, 8000];

/** A line over a WebSocket that is made again when it breaks. */
export function openSocketLine(url: string): Line {
  let state: LineState = 'connecting';
  let failures = 0;
  let socket: WebSocket;
  let tellState: (state: LineState) => void = () => {};
  let receive: (frame: Uint8Array<ArrayBuffer>) => void = () => {};

  const become = (next: LineState) => {
    if (next === state) return;
    state = next;
    tellState(next);
  };
  const connect = () => {
    socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      failures = 0;
      become('connected');
    };
    socket.onmessage = ({ data }) => {
      if (data instanceof ArrayBuffer) receive(new Uint8Array(data));
    };
    socket.onclose = () => {
      const wait = WAITS_MS[failures];
      failures += 1;
      if (wait === undefined) return become('gone');
      if (state === 'connected') become('reconnecting');
      setTimeout(connect, wait);
    };
  };
  connect();

  return {
    get state() {
      return state;
    },
    send: (text) => socket.send(text),
    onFrame(listener) {
      receive = listener;
    },
    onState(listener) {
      tellState = listener;
    },
    reconnect() {
      if (state !== 'gone') return;
      failures = 0;
      become('reconnecting');
      connect();
    },
  };
}
