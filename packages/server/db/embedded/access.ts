import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `super` sets the cluster up and takes tests apart; the house itself works as owner, app and worker (contracts.md 4). */
export type EmbeddedRole = 'jiedian_super' | 'jiedian_owner' | 'jiedian_app' | 'jiedian_worker';
export type Access = Readonly<Record<EmbeddedRole, string>>;

/** The passwords of the four roles: made once, kept readable for this user only, beside the cluster that knows them. */
export function readOrMakeAccess(dataFolder: string): Access {
  const file = join(dataFolder, 'pg-access.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Access;
  const password = (): string => randomBytes(24).toString('base64url');
  const access: Access = { jiedian_super: password(), jiedian_owner: password(), jiedian_app: password(), jiedian_worker: password() };
  writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return access;
}

export const databaseUrl = (access: Access, role: EmbeddedRole, port: number, database: string): string =>
  `postgres://${role}:${access[role]}@127.0.0.1:${port}/${database}`;
