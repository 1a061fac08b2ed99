import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export interface Server {
  /** `http://127.0.0.1:PORT`, without slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder to this machine only, on a free port. Headers for single files come from `headersOf`. */
export async function serve(
  folder: string,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    readFile(join(folder, path)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...headersOf(path),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve on');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
