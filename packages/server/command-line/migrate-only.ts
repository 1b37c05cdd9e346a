import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Answer } from './parts.ts';

/** `jiedian migrate`: names what was applied. */
export async function migrateOnly(settings: Settings): Promise<Answer> {
  const database = await openDatabase(settings);
  try {
    const applied = await migrate(database.ownerUrl);
    const stdout = applied.length === 0 ? '数据库已是最新结构。 The database is up to date.' : `已升级 · applied:\n  ${applied.join('\n  ')}`;
    return { stdout: `${stdout}\n`, stderr: '', exitCode: 0 };
  } finally {
    await database.stop();
  }
}
