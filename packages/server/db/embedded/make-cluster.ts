import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartTrouble } from '../../settings/start-trouble.ts';
import type { Binaries } from './locate-binaries.ts';
import type { RunAs } from './run-as.ts';
import { runTool } from './run-tool.ts';
import { clusterTrouble } from './cluster-trouble.ts';

/**
 * Returns the folder of the cluster, made when there is none. It is made beside and renamed when finished, so that a start which was cut
 * off leaves nothing half-made. Throws StartTrouble for a cluster of another PostgreSQL version.
 */
export async function makeCluster(dataFolder: string, binaries: Binaries, runAs: RunAs, superPassword: string): Promise<string> {
  const cluster = join(dataFolder, 'pg');
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherVersion(cluster, binaries.major);
    if (process.getuid?.() === 0) giveTo(cluster, runAs.uid);
    return cluster;
  }
  const fresh = join(dataFolder, 'pg.new');
  const passwordFile = join(dataFolder, 'pg-password.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, superPassword, { mode: 0o600 });
  if (runAs.kind === 'lowered') giveTo(fresh, runAs.uid);
  try {
    const done = await runTool(runAs, binaries, binaries.initdb, [
      '-D', fresh, '-U', 'jiedian_super', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
      // The built-in locale, which no system upgrade can change under the indexes, is there since 17.
      ...(binaries.major >= 17 ? ['--locale-provider=builtin'] : []), '--locale=C.UTF-8',
    ]);
    if (done.code !== 0) throw clusterTrouble(dataFolder, done.output);
    renameSync(fresh, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
  return cluster;
}

function refuseOtherVersion(cluster: string, major: number): void {
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (made === major) return;
  throw new StartTrouble(made > major ? 'database-newer' : 'database-older', made > major
    ? {
        zh: `数据目录 ${cluster} 由 PostgreSQL ${made} 建立，本版接电自带的是 ${major}：请改用较新版本的接电。`,
        en: `The data in ${cluster} was made by PostgreSQL ${made}, this Jiedian carries ${major}: use the newer Jiedian.`,
      }
    : {
        zh: `数据目录 ${cluster} 由 PostgreSQL ${made} 建立，本版接电自带的是 ${major}：请用旧版接电导出台账，再导入新的数据目录。`,
        en: `The data in ${cluster} was made by PostgreSQL ${made}, this Jiedian carries ${major}: export the ledger with the older Jiedian and import it into a new data folder.`,
      });
}

/** PostgreSQL wants its folder to belong to the user it runs as. */
function giveTo(path: string, uid: number): void {
  if (lstatSync(path).uid !== uid) chownSync(path, uid, uid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inner, uid);
    else if (lstatSync(inner).uid !== uid) chownSync(inner, uid, uid);
  }
}
