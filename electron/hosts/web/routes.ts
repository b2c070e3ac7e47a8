import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '#shared/errors/problem.ts';
import type { Asset } from '../assets.ts';
import { attachment, takeDownload } from '../loopback/downloads.ts';
import type { Guard } from '../loopback/guard.ts';
import { receiveUpload } from '../loopback/uploads.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

export interface RouteOptions {
  readonly guard: Guard;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly uploadsFolder: string;
  readonly downloadsFolder: string;
}

/** Answers the window's requests: its own files, uploads and downloads. All else is refused. */
export async function serveRequest(
  options: RouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const path = options.guard.page(request);
  if (path === null) return refuse(response, 403);
  if (path === 'uploads') return serveUpload(options, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const [, downloadId] = /^downloads\/([^/]+)$/.exec(path) ?? [];
  if (downloadId !== undefined) {
    // A look at the headers must not use the one download up.
    if (request.method === 'HEAD') return refuse(response, 405);
    return serveDownload(options.downloadsFolder, downloadId, response);
  }
  const asset = options.assets.get(path);
  if (!asset) return refuse(response, 404);
  response.writeHead(200, { 'Content-Type': asset.mediaType });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(asset.path), response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' });
  response.end();
}

async function serveUpload(
  { uploadsFolder }: RouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405);
  try {
    const upload = await receiveUpload(uploadsFolder, request);
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(upload));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (response.destroyed) return;
    refuse(response, error.problem.code === 'host.disk-full' ? 507 : 400);
  }
}

async function serveDownload(folder: string, id: string, response: ServerResponse): Promise<void> {
  const download = await takeDownload(folder, id);
  if (!download) return refuse(response, 404);
  try {
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': download.sizeBytes,
      'Content-Disposition': attachment(download.fileName),
    });
    await pipeline(download.file.createReadStream({ autoClose: false }), response);
  } finally {
    await download.end();
  }
}
