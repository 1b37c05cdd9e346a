import type pg from 'pg';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { StartTrouble } from '../settings/start-trouble.ts';

/** Keeps every version of a process that a case may have begun with. A version never changes: another drawing is another version. */
export async function publishProcesses(client: pg.Client): Promise<void> {
  for (const process of compiledProcesses()) {
    await client.query('insert into process_version (id, version, sha256, compiled) values ($1, $2, $3, $4) on conflict (id, version) do nothing', [
      process.id, process.version, process.sha256, JSON.stringify(process),
    ]);
    const { rows } = await client.query<{ sha256: string }>('select sha256 from process_version where id = $1 and version = $2', [process.id, process.version]);
    if (rows[0]?.sha256 !== process.sha256) {
      throw new StartTrouble('process-changed', {
        zh: `流程 ${process.id} 第 ${process.version} 版与数据库中的不同：流程图修改后须给新的版本号。`,
        en: `Process ${process.id}, version ${process.version}, differs from the one in the database: a changed drawing needs a new version number.`,
      });
    }
  }
}
