import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Desk } from '../http/desk.ts';
import { orProblem, textShape } from '../http/problem.ts';
import { problem } from '../http/problems.ts';

const accounts = z.object({
  password: z.string(),
  items: z.array(z.object({ userName: z.string(), name: z.string(), duty: z.string(), dutyName: textShape, unit: textShape }).meta({ id: 'DemoAccount' })),
  phones: z.array(z.object({ phone: z.string(), name: z.string() })),
}).meta({ id: 'DemoAccounts' });
const codes = z.object({ items: z.array(z.object({ phone: z.string(), code: z.string(), at: z.string(), sent: z.boolean() })) }).meta({ id: 'DemoCodes' });

/** The one password of all demo sign-ins; they are never made outside demo data, so it opens nothing else. */
export const demoPassword = 'jiedian-demo';

type Account = { readonly userName: string; readonly name: string; readonly duty: Duty; readonly unitZh: string; readonly unitEn: string };

/** Sign-ins and phone codes of the demo data; 404 everywhere else. */
export function demoRoutes(app: FastifyInstance, desk: Desk, codesShown: boolean): void {
  const tags = ['session'];
  app.get('/demo/accounts', { schema: { summary: 'Demo data only: a sign-in for each duty · 演示账号', tags, response: { 200: accounts, ...orProblem } } }, async () => {
    if (!desk.demo) throw problem('not-found');
    const staff = await desk.shell.app.query<Account>('select user_name as "userName", name, duty, unit_zh as "unitZh", unit_en as "unitEn" from session.demo_accounts()');
    const phones = await desk.shell.app.query<{ phone: string; name: string }>('select "phoneNumber" as phone, name from session."user" where "phoneNumber" is not null order by name limit 50');
    return {
      password: demoPassword,
      items: staff.rows.map(({ unitZh, unitEn, ...row }) => ({ ...row, dutyName: duties[row.duty], unit: { zh: unitZh, en: unitEn } })),
      phones: phones.rows,
    };
  });

  app.get('/demo/codes', { schema: { summary: 'Demo data without an SMS gateway: codes sent · 演示验证码', tags, response: { 200: codes, ...orProblem } } }, async (_request, reply) => {
    if (!desk.demo || !codesShown) throw problem('not-found');
    void reply.header('cache-control', 'no-store');
    const { rows } = await desk.shell.app.query<{ phone: string; code: string; at: string; sent: boolean }>(
      `select phone, code, created_at as at, sent_at is not null as sent from session.phone_code order by created_at desc limit 20`,
    );
    return { items: rows };
  });
}
