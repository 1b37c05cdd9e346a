import type pg from 'pg';
import { StartTrouble } from '../settings/start-trouble.ts';

const houseRoles = ['jiedian_app', 'jiedian_worker'] as const;

/** What a database administrator runs once where our user may not make roles. */
const byHand = (owner: string): string => houseRoles.map((role) => `create role ${role} nologin; grant ${role} to ${owner};`).join(' ');

/**
 * Makes the two restricted roles where they are missing and lets the owner take them on. Needs `createrole`; without it, and without the roles,
 * throws StartTrouble `roles-missing` that holds the SQL to run by hand.
 */
export async function ensureRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ owner: string; may: boolean; present: string[]; held: string[] }>(
    `select current_user as owner, (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may,
       array(select rolname::text from pg_roles where rolname = any ($1)) as present,
       array(select rolname::text from pg_roles where rolname = any ($1) and pg_has_role(current_user, oid, 'member')) as held`,
    [houseRoles],
  );
  const [found] = rows;
  if (!found) throw new Error('no answer about roles');
  const owner = `"${found.owner.replaceAll('"', '""')}"`;
  if (found.held.length === houseRoles.length) return;
  const missing = houseRoles.filter((role) => !found.present.includes(role));
  if (!found.may) throw rolesMissing(owner);
  for (const role of missing) await client.query(`create role ${role} nologin`);
  for (const role of houseRoles) {
    if (!found.held.includes(role)) await client.query(`grant ${role} to ${owner}`).catch((error: unknown) => Promise.reject(rolesMissing(owner, error)));
  }
}

const rolesMissing = (owner: string, cause?: unknown): StartTrouble =>
  new StartTrouble('roles-missing', {
    zh: `数据库用户 ${owner} 不能建立接电需要的角色，请数据库管理员执行一次：${byHand(owner)}`,
    en: `The database user ${owner} may not make the roles that Jiedian needs; have the administrator run once: ${byHand(owner)}`,
  }, cause);
