import pg from 'pg';
import type { Access, EmbeddedRole } from './access.ts';

const houseRoles: readonly EmbeddedRole[] = ['jiedian_owner', 'jiedian_app', 'jiedian_worker'];

/**
 * Makes the three roles (each with its own password, so that the web never holds the owner's rights) and the database, made last: that it
 * is there says that all is done. The owner may hand on the other two, as it needs for `set role` and for grants.
 */
export async function makeRolesAndDatabase(superUrl: string, access: Access): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'jiedian'`);
    if (rowCount === 1) return;
    for (const role of houseRoles) await makeRole(client, role, access[role]);
    await client.query('grant jiedian_app, jiedian_worker to jiedian_owner with admin option');
    await client.query('create database jiedian owner jiedian_owner');
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: EmbeddedRole, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 1 ? 'alter' : 'create';
  await client.query(`${verb} role ${role} login ${role === 'jiedian_owner' ? 'createrole' : 'nocreaterole'} password ${client.escapeLiteral(password)}`);
}
