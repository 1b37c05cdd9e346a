import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { littleCounty, type LittleCounty, type Person } from '../command/little-county.test-support.ts';
import { makeStaffAccount } from '../session/make-account.ts';
import { openWeb, type Web } from './open-web.ts';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: never };

/** A browser of one person: keeps cookies, speaks JSON. */
export type Browser = {
  readonly send: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
};

export type WebCounty = LittleCounty & {
  readonly web: Web;
  readonly base: string;
  readonly dataFolder: string;
  readonly browser: () => Browser;
  /** A person on duty with a sign-in of that name, signed in. */
  readonly signedIn: (name: string, unit: 'branch' | 'home' | 'away', ...duties: Duty[]) => Promise<Browser & { readonly person: Person }>;
  readonly command: (who: Browser, command: string, stream: { readonly kind: string; readonly id: Id }, data: unknown, more?: object) => Promise<Answer>;
};

export const password = 'a long enough password';

/** The little county behind a real web server on a free port. Every answer is held to its schema. */
export async function webCounty(options: { readonly demo?: boolean } = {}): Promise<WebCounty> {
  const county = await littleCounty(new Date().toISOString());
  if (options.demo === true) await county.sql(`insert into setting (key, value) values ('demo', 'true')`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-web-'));
  const web = await openWeb({
    shell: county.shell, appUrl: county.database.appUrl, secret: 'a secret for tests that is long enough', publicUrl: undefined, logLevel: process.env['JIEDIAN_TEST_LOG'] ?? 'silent', codesShown: true, checkAnswers: true,
    dataFolder, files: { kind: 'fs' },
  });
  await web.app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(web.app.server.address() as AddressInfo).port}`;
  const browser = () => browserOf(base);
  return {
    ...county, web, base, dataFolder, browser,
    signedIn: async (name, unit, ...duties) => {
      const person = await county.staff(name, unit, ...duties);
      const account = await makeStaffAccount(web.session.auth, { name, password, displayName: name });
      await county.sql('update person set account_id = $1 where id = $2', [account, person.personId]);
      const mine = browser();
      const answer = await mine.post('/api/session/sign-in/username', { username: name, password });
      if (answer.status !== 200) throw new Error(`sign-in of ${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return { ...mine, person };
    },
    command: async (who, command, stream, data, more = {}) => {
      const [row] = await county.sql<{ version: number }>('select version from stream where id = $1', [stream.id]);
      return who.post(`/api/v1/commands/${command}`, { commandId: crypto.randomUUID(), stream, seenVersion: row?.version ?? 0, doneAt: county.clock.now(), data, ...more });
    },
    close: async () => {
      await web.close();
      await county.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function browserOf(base: string): Browser {
  const jar = new Map<string, string>();
  const send: Browser['send'] = async (method, path, body, headers = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const plain = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(base + path, {
      method,
      headers: { ...(cookie === '' ? {} : { cookie }), ...(body === undefined ? {} : { 'content-type': 'application/json' }), origin: base, ...headers },
      ...(body === undefined ? {} : { body: plain ? (body as string) : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson && text !== '' ? JSON.parse(text) : text) as never };
  };
  return { send, get: (path) => send('GET', path), post: (path, body = {}) => send('POST', path, body) };
}
