import { Agent, request } from 'node:http';

/** Somebody signed in at a served house, over connections that are kept. */
export type Visitor = {
  /** Sends and waits for the whole answer. Throws on any other status than 200. */
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly leave: () => void;
};

type Answer = { readonly status: number; readonly text: string; readonly cookies: readonly string[] };

export async function visit(url: string, username: string, password: string): Promise<Visitor> {
  const agent = new Agent({ keepAlive: true });
  let cookie = '';
  const send = (method: string, path: string, body?: unknown): Promise<Answer> => new Promise((resolve, reject) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const going = request(`${url}${path}`, { agent, method, headers: { cookie, origin: url, ...(sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }) } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8'), cookies: answer.headers['set-cookie'] ?? [] }));
      answer.on('error', reject);
    });
    going.on('error', reject);
    going.end(sent);
  });
  const { status, text, cookies } = await send('POST', '/api/session/sign-in/username', { username, password });
  if (status !== 200) throw new Error(`${username} could not sign in: ${status} ${text}`);
  cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return {
    get: async (path) => {
      const answer = await send('GET', path);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
      return JSON.parse(answer.text) as unknown;
    },
    post: async (path, body) => {
      const answer = await send('POST', path, body);
      return { status: answer.status, body: JSON.parse(answer.text) as unknown };
    },
    leave: () => agent.destroy(),
  };
}
