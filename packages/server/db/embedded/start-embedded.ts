import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../settings/make-folder.ts';
import { folderTrouble } from '../../settings/start-trouble.ts';
import { databaseUrl, readOrMakeAccess, type EmbeddedRole } from './access.ts';
import { clusterTrouble } from './cluster-trouble.ts';
import { locateBinaries, type Binaries } from './locate-binaries.ts';
import { makeCluster } from './make-cluster.ts';
import { makeRolesAndDatabase } from './make-roles.ts';
import { runPostmaster, type Postmaster } from './postmaster.ts';
import { claimCluster, startedHere } from './postmaster-lock.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';

export type Embedded = {
  readonly port: number;
  /** Postgres URL of the database `jiedian` as the role that owns it and migrates it. */
  readonly ownerUrl: string;
  /** The same server as any of the four roles, and any database (default `jiedian`). */
  readonly url: (role: EmbeddedRole, database?: string) => string;
  readonly pid: number;
  /** Resolves when the server ended by itself: a fault, or somebody stopped it from outside. */
  readonly ended: Promise<void>;
  /** Clean stop (checkpoint, no recovery next time); may be called more than once. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataFolder: string;
  readonly fsync: boolean;
  /** Chosen by who we are when absent. */
  readonly runAs?: RunAs;
  /** Those from npm when absent; the compatibility test names a system's PostgreSQL 15. */
  readonly binaries?: Binaries;
};

/**
 * Starts PostgreSQL from npm on `<dataFolder>/pg`, made at the first start; loopback only, random password, free port, and it dies with us.
 * The roles jiedian_owner (may create roles), jiedian_app and jiedian_worker exist as sign-in roles afterwards; their grants are the migrations'.
 * `fsync` false only where losing everything is fine (tests). Throws StartTrouble with one sentence for whatever a person can mend.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataFolder = usableFolder(options.dataFolder);
  const runAs = options.runAs ?? chooseRunAs();
  const binaries = options.binaries ?? locateBinaries(join(dataFolder, 'pg-lib'));
  await claimCluster(join(dataFolder, 'pg'));
  const { access, cluster } = await prepare(dataFolder, binaries, runAs);
  startedHere.add(cluster);
  let postmaster: Postmaster;
  try {
    postmaster = await runPostmaster({ cluster, binaries, runAs, fsync: options.fsync, logFile: join(dataFolder, 'pg.log') });
  } catch (error) {
    startedHere.delete(cluster);
    throw folderTrouble(dataFolder, typeof error === 'string' ? clusterTrouble(dataFolder, error) : error);
  }
  const ended = once(postmaster.child, 'exit').then(() => void startedHere.delete(cluster));
  const url = (role: EmbeddedRole, database = 'jiedian'): string => databaseUrl(access, role, postmaster.port, database);
  const stop = async (): Promise<void> => {
    if (postmaster.child.exitCode === null && postmaster.child.signalCode === null) {
      postmaster.child.kill('SIGINT');
      const impatient = setTimeout(() => postmaster.child.kill('SIGQUIT'), 20_000);
      await ended;
      clearTimeout(impatient);
    }
  };
  try {
    await makeRolesAndDatabase(url('jiedian_super', 'postgres'), access);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: postmaster.port, ownerUrl: url('jiedian_owner'), url, pid: postmaster.child.pid ?? 0, ended, stop };
}

/** Refuses at once when a living Jiedian works on the data; what a killed one left is cleared away. */
export const refuseWhenInUse = (dataFolder: string): Promise<void> => claimCluster(join(usableFolder(dataFolder), 'pg'));

function usableFolder(folder: string): string {
  makeFolder(folder);
  return realpathSync(folder);
}

async function prepare(dataFolder: string, binaries: Binaries, runAs: RunAs) {
  try {
    const access = readOrMakeAccess(dataFolder);
    return { access, cluster: await makeCluster(dataFolder, binaries, runAs, access.jiedian_super) };
  } catch (error) {
    throw folderTrouble(dataFolder, error);
  }
}
