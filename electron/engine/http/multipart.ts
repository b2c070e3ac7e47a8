/** multipart/form-data (RFC 7578) with files that are read as they are sent. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: FormFile };

export interface FormFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly path: string;
  /** The part of the file that is sent. */
  readonly start: number;
  readonly sizeBytes: number;
}

export interface FormBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly open: () => Readable;
}

const READ_BYTES = 256 * 1024;

/**
 * @param onProgress  Told how many bytes of files were handed on so far.
 */
export function formBody(
  parts: readonly FormPart[],
  onProgress: (sentBytes: number) => void = () => {},
): FormBody {
  const boundary = `statdesk-${randomBytes(18).toString('hex')}`;
  const heads = parts.map((part) => Buffer.from(headOf(part, boundary)));
  const end = Buffer.from(`--${boundary}--\r\n`);
  const length = parts.reduce(
    (sum, part, i) =>
      sum + (heads[i]?.length ?? 0) + ('file' in part ? part.file.sizeBytes : byteLength(part)) + 2,
    end.length,
  );
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(length),
    },
    open: () => Readable.from(bytesOf(parts, heads, end, onProgress), { objectMode: false }),
  };
}

async function* bytesOf(
  parts: readonly FormPart[],
  heads: readonly Buffer[],
  end: Buffer,
  onProgress: (sentBytes: number) => void,
): AsyncGenerator<Buffer> {
  let sent = 0;
  for (const [i, part] of parts.entries()) {
    yield heads[i] ?? Buffer.alloc(0);
    if ('file' in part) {
      const { path, start, sizeBytes } = part.file;
      if (sizeBytes > 0) {
        const range = { start, end: start + sizeBytes - 1, highWaterMark: READ_BYTES };
        for await (const bytes of createReadStream(path, range)) {
          yield bytes;
          sent += bytes.length;
          onProgress(sent);
        }
      }
    } else {
      yield Buffer.from(part.value);
    }
    yield Buffer.from('\r\n');
  }
  yield end;
}

function byteLength({ value }: { readonly value: string }): number {
  return Buffer.byteLength(value);
}

/** Quotes and line ends in names as browsers write them. */
function escapeName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function headOf(part: FormPart, boundary: string): string {
  const disposition = `Content-Disposition: form-data; name="${escapeName(part.name)}"`;
  if (!('file' in part)) return `--${boundary}\r\n${disposition}\r\n\r\n`;
  const { fileName, mediaType } = part.file;
  return `--${boundary}\r\n${disposition}; filename="${escapeName(fileName)}"\r\nContent-Type: ${mediaType}\r\n\r\n`;
}
