import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Migration = { readonly number: number; readonly name: string; readonly sha256: string; readonly sql: string };

const folder = join(import.meta.dirname, '../../../db/migrations');
const form = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** The numbered files of `db/migrations`, in order. A name of another form, or a number used twice, is a fault. */
export function readMigrations(from: string = folder): readonly Migration[] {
  const found = readdirSync(from).sort().map((name): Migration => {
    const number = form.exec(name)?.[1];
    if (number === undefined) throw new Error(`db/migrations/${name}: the name must be NNNN-what-it-does.sql`);
    const sql = readFileSync(join(from, name), 'utf8');
    return { number: Number(number), name, sha256: createHash('sha256').update(sql).digest('hex'), sql };
  });
  const twice = found.find((migration, index) => found[index + 1]?.number === migration.number);
  if (twice !== undefined) throw new Error(`db/migrations: number ${twice.number} is used twice`);
  return found;
}
