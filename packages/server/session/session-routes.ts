import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { orProblem, sendProblem } from '../http/problem.ts';
import { addressHeader } from './address-header.ts';
import { sessionPath, type Auth } from './make-auth.ts';
import type { ScopeCache } from './scope-cache.ts';
import { sessionProblem } from './session-problems.ts';
import { withoutTokens } from './without-tokens.ts';

const word = z.string().min(1).max(200);
const none = z.strictObject({}).optional();

/** What of the session library can be reached; all else of it answers 404. */
const doors: readonly { readonly path: string; readonly summary: string; readonly body: z.ZodType }[] = [
  { path: '/sign-in/username', summary: 'Staff: user name and password · 员工登录', body: z.strictObject({ username: word, password: word }) },
  { path: '/phone-number/send-otp', summary: 'Customers: ask for a code · 获取验证码', body: z.strictObject({ phoneNumber: word }) },
  { path: '/phone-number/verify', summary: 'Customers: sign in with the code · 验证码登录', body: z.strictObject({ phoneNumber: word, code: word }) },
  { path: '/two-factor/enable', summary: 'Begin to use a second factor · 启用两步验证', body: z.strictObject({ password: word }) },
  { path: '/two-factor/disable', summary: 'Stop using a second factor · 停用两步验证', body: z.strictObject({ password: word }) },
  { path: '/two-factor/verify-totp', summary: 'The second factor’s code · 输入动态码', body: z.strictObject({ code: word }) },
  { path: '/two-factor/verify-backup-code', summary: 'A backup code in place of it · 输入备用码', body: z.strictObject({ code: word }) },
  { path: '/change-password', summary: 'Change the password · 修改密码', body: z.strictObject({ currentPassword: word, newPassword: word }) },
  { path: '/sign-out', summary: 'Sign out · 退出登录', body: none },
  { path: '/revoke-other-sessions', summary: 'Sign out everywhere else · 退出其他设备', body: none },
];

const answerShape = z.looseObject({}).meta({ id: 'SessionAnswer', description: '`twoFactorRedirect: true`: the second factor is asked for next. The session itself is a cookie that scripts cannot read.' });

/**
 * The session library behind our own door: a list of addresses, one form of errors, no token in what page scripts can read
 * (contracts 7). Whoever writes here is forgotten by the scope cache at once.
 */
export function sessionRoutes(app: FastifyInstance, auth: Auth, publicUrl: string, scopes: ScopeCache): void {
  for (const { path, summary, body } of doors) {
    app.post(sessionPath + path, { schema: { summary, tags: ['session'], body, response: { 200: answerShape, ...orProblem } } }, async (request, reply) => {
      scopes.forget(request.headers.cookie);
      return answer(await auth.handler(asWebRequest(request, publicUrl)), request, reply);
    });
  }
}

function asWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers({ [addressHeader]: request.ip, 'content-type': 'application/json', origin: new URL(publicUrl).origin });
  for (const name of ['cookie', 'user-agent'] as const) if (request.headers[name] !== undefined) headers.set(name, request.headers[name]);
  return new Request(new URL(request.url, publicUrl), { method: 'POST', headers, body: JSON.stringify(request.body ?? {}) });
}

async function answer(response: Response, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const text = await response.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  if (response.status >= 400) return sendProblem(reply, sessionProblem(response.status, body, response.headers.get('retry-after')), request.id);
  for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  return reply.status(200).header('cache-control', 'no-store').header('content-type', 'application/json; charset=utf-8').serializer(JSON.stringify).send(withoutTokens(body));
}
