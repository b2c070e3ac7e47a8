import type { Server } from 'node:http';
import { ProblemError, problem } from '#shared/errors/problem.ts';

const LOOPBACK = '127.0.0.1';

/**
 * Listens on this computer's own address alone.
 *
 * @param port  0 for a free one.
 * @returns the origin, `http://127.0.0.1:PORT`.
 * @throws ProblemError `host.port-taken`, `host.port-not-allowed`.
 */
export function listen(server: Server, port: number): Promise<string> {
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
      } else reject(error);
    });
    server.listen({ host: LOOPBACK, port }, () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) return reject(new Error('no address'));
      resolve(`http://${LOOPBACK}:${address.port}`);
    });
  });
}
