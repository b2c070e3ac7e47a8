import { z } from 'zod';
import { ProblemError, problem } from '#shared/errors/problem.ts';

/** Everything a browser cannot do is null; everything it does goes through the page's own address. */
export const browserHost = {
  kind: 'web',
  chooseFiles: null,
  chooseFolder: null,
  chooseTarget: null,
  pathOf: null,
  showFile: null,
  zoom: null,
  onOpenFiles: null,
  onOpenTables: null,
  onCommand: null,
  upload,
  download,
} as const;

const DISK_FULL = 507;

const uploadAnswer = z.object({ uploadId: z.string() });

/** @throws ProblemError `host.disk-full`, `host.upload-broken`, `engine.connection-lost`, `engine.cancelled`. */
async function upload(file: File, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch('uploads', { method: 'POST', body: file, signal });
    if (response.ok) return uploadAnswer.parse(await response.json()).uploadId;
  } catch (cause) {
    throw new ProblemError(
      signal.aborted
        ? problem('engine.cancelled')
        : problem('engine.connection-lost', undefined, { retry: 'now' }),
      { cause },
    );
  }
  throw new ProblemError(
    response.status === DISK_FULL
      ? problem('host.disk-full', undefined, { retry: 'later' })
      : problem('host.upload-broken', undefined, { retry: 'now' }),
  );
}

/** Saves a finished export by the browser's own means. It can be fetched once. */
function download(downloadId: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = `downloads/${downloadId}`;
  link.download = fileName;
  link.click();
}
