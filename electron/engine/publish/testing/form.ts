/** Takes multipart/form-data apart, as a strict server does. */

export interface SeenPart {
  readonly name: string;
  /** Null for a plain field. */
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: Buffer;
}

/** @throws Error where the body is not what its header says. */
export function readForm(contentType: string, body: Buffer): readonly SeenPart[] {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(contentType)?.[1];
  if (!boundary) throw new Error(`no form: ${contentType}`);
  const mark = Buffer.from(`--${boundary}`);
  const parts: SeenPart[] = [];
  let at = body.indexOf(mark);
  if (at !== 0) throw new Error('a form begins with its boundary');
  for (;;) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    parts.push(readPart(body.subarray(at + mark.length + 2, next - 2)));
    at = next;
  }
  if (body.toString('latin1', at + mark.length) !== '--\r\n') throw new Error('a form is cut off');
  return parts;
}

function readPart(bytes: Buffer): SeenPart {
  const end = bytes.indexOf('\r\n\r\n');
  const head = bytes.toString('utf8', 0, end);
  const name = /form-data; name="([^"]*)"/.exec(head)?.[1];
  if (end < 0 || name === undefined) throw new Error('a part without a name');
  return {
    name,
    fileName: /filename="([^"]*)"/.exec(head)?.[1] ?? null,
    mediaType: /^Content-Type: (.+)$/im.exec(head)?.[1] ?? null,
    bytes: bytes.subarray(end + 4),
  };
}
