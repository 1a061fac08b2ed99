import { WebSocket } from 'ws';

interface Reply {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A value as WebDriver BiDi writes it down; only what we read of it. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** One WebDriver BiDi connection: commands go out, their results come back. */
export class Bidi {
  private next = 1;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(JSON.parse(String(data)) as Reply));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values())
        reject(new Error('the browser has closed its control channel'));
      this.waiting.clear();
    });
  }

  /** Connects to the address that the browser printed. */
  static connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new Bidi(socket)));
      socket.once('error', reject);
    });
  }

  private receive(reply: Reply) {
    if (reply.id === undefined || reply.id === null) return;
    const asked = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.type === 'success') asked?.resolve(reply.result);
    else asked?.reject(new Error(`${reply.error}: ${reply.message}`));
  }

  /** Sends one command and gives its result. */
  send<T>(method: string, params: object): Promise<T> {
    if (this.socket.readyState !== WebSocket.OPEN)
      return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = this.next++;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Evaluates a function, given as source text, in a document; its answer must be JSON. In a sandbox the page's own changes are not seen. */
  async call<T>(context: string, source: string, args: readonly object[] = [], sandbox?: string): Promise<T> {
    const answer = await this.send<{
      type: string;
      result: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: `async (...args) => JSON.stringify((await (${source})(...args)) ?? null)`,
      target: { context, ...(sandbox && { sandbox }) },
      awaitPromise: true,
      arguments: args,
      userActivation: false,
    });
    if (answer.type === 'exception')
      throw new Error(`${answer.exceptionDetails?.text} in ${source.slice(0, 200)}`);
    return JSON.parse(String(answer.result.value)) as T;
  }

  close() {
    this.socket.close();
  }
}
