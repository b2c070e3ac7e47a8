import type { Server } from 'node:http';
import { ProblemError, problem } from '#shared/errors/problem.ts';

const LOOPBACK = '127.0.0.1';

/**
 * Listens on this computer's own address alone, unless another is named.
 *
 * @param port  0 for a free one.
 * @returns the origin, `http://127.0.0.1:PORT`.
 * @throws ProblemError `host.port-taken`, `host.port-not-allowed`, `host.no-such-address`.
 */
export function listen(server: Server, port: number, host = LOOPBACK): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new ProblemError(problem('host.port-taken', { port: String(port) }), { cause: error }),
        );
      } else if (error.code === 'EACCES') {
        reject(
          new ProblemError(problem('host.port-not-allowed', { port: String(port) }), {
            cause: error,
          }),
        );
      } else if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL', 'EAI_AGAIN'].includes(error.code ?? '')) {
        reject(new ProblemError(problem('host.no-such-address', { host }), { cause: error }));
      } else reject(error);
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) return reject(new Error('no address'));
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${address.port}`);
    });
  });
}
