import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';

export interface LoggingProxy {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** Everything that was asked for, `http://host/path` or `host:443`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A proxy that lets requests to this machine through, refuses all others, and remembers every one. */
export async function startProxy(): Promise<LoggingProxy> {
  const requests: string[] = [];
  const isLocal = (host: string) => host === '127.0.0.1' || host === 'localhost';
  const server = createServer((incoming, outgoing) => {
    // A browser that is closed resets what is still open, also what was refused.
    for (const side of [incoming, outgoing]) side.on('error', () => outgoing.destroy());
    const url = new URL(incoming.url ?? '/', 'http://unknown');
    requests.push(url.href);
    if (!isLocal(url.hostname)) return void outgoing.writeHead(403).end();
    const { method, headers } = incoming;
    const passed = forward(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => outgoing.destroy());
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push(url);
    socket.on('error', () => socket.destroy());
    const [host = '', port] = url.split(':');
    if (!isLocal(host)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const passed = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      passed.pipe(socket).pipe(passed);
    });
    passed.on('error', () => socket.destroy());
    socket.on('error', () => passed.destroy());
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port for the proxy');
  return {
    address: `127.0.0.1:${bound.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
