import pg from 'pg';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { errorCode, StartTrouble } from '../settings/start-trouble.ts';

export const oldestMajor = 15;

/** Tries the outside database named in DATABASE_URL; throws StartTrouble with what a person can do about it. The password never stands in a message. */
export async function checkOutsideDatabase(url: string, patienceMs = 10_000): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  const where = new URL(url);
  const place = `${where.hostname}:${where.port || '5432'}${where.pathname}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(`select current_setting('server_version_num') as number`);
    refuseOldServer(place, Math.floor(Number(rows[0]?.number) / 10_000));
  } catch (error) {
    throw error instanceof StartTrouble ? error : outsideTrouble(place, error);
  } finally {
    await client.end().catch(() => {});
  }
}

export function refuseOldServer(place: string, major: number): void {
  if (major >= oldestMajor) return;
  throw new StartTrouble('database-too-old', {
    zh: `数据库 ${place} 是 PostgreSQL ${major}，接电需要 ${oldestMajor} 及以上版本。`,
    en: `The database ${place} is PostgreSQL ${major}; Jiedian needs ${oldestMajor} or later.`,
  });
}

function outsideTrouble(place: string, error: unknown): StartTrouble {
  const code = errorCode(error) ?? '';
  const reason = error instanceof Error && error.message !== '' ? error.message : code;
  return new StartTrouble('database-unreachable', whatToDo(code, place, reason), error);
}

function whatToDo(code: string, place: string, reason: string): Text {
  if (code === '28P01' || code === '28000') {
    return { zh: `数据库 ${place} 拒绝了 DATABASE_URL 中的用户或口令。`, en: `The database ${place} refused the user or the password in DATABASE_URL.` };
  }
  if (code === '3D000') {
    return { zh: `DATABASE_URL 指定的数据库 ${place} 不存在，请先建立。`, en: `The database ${place} named in DATABASE_URL does not exist: create it first.` };
  }
  return {
    zh: `连接不上 DATABASE_URL 指定的数据库 ${place}（${reason}）：请检查地址、网络与数据库是否已启动。`,
    en: `The database ${place} named in DATABASE_URL cannot be reached (${reason}): check the address, the network and that it runs.`,
  };
}

/** The same database as one of the restricted roles; the setting survives `discard all` (contracts.md 4). */
export function asRole(url: string, role: 'jiedian_app' | 'jiedian_worker'): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href;
}
