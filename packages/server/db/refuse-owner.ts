import type pg from 'pg';
import { StartTrouble } from '../settings/start-trouble.ts';

/** Row-level security does not bind whoever owns a table, nor a superuser: the web refuses to start on such a role (contracts 4). */
export async function refuseOwner(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; free: boolean }>(
    `select current_user::text as role, r.rolsuper or r.rolbypassrls
       or exists (select from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, c.relowner, 'usage')) as free
     from pg_roles r where r.rolname = current_user`,
  );
  if (rows[0]?.free !== false) {
    throw new StartTrouble('role-too-mighty', {
      zh: `网页服务不能用数据库角色 ${rows[0]?.role ?? ''}：它不受行级权限约束。请让它以 jiedian_app 连接。`,
      en: `The web must not run on the database role ${rows[0]?.role ?? ''}: row-level security does not bind it. Let it connect as jiedian_app.`,
    });
  }
}
