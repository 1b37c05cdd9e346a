import { join } from 'node:path';
import type pg from 'pg';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { readCalendars } from '../calendar/read-calendars.ts';
import { approvalsSoFar, approvedDocuments } from '../configuration/read-configuration.ts';
import { openPool } from '../db/pools.ts';
import { refuseOwner } from '../db/refuse-owner.ts';
import { openVault } from '../ledger/vault.ts';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { companyRegimes } from '../regulation/kept-regimes.ts';
import { loadRegulation, type Regulation } from '../regulation/load-regulation.ts';
import { owedSteps } from '../regulation/owed-steps.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Rules } from './outside-facts.ts';
import type { Processes, Shell } from './shell.ts';

export type ShellOptions = {
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Master key: keys for sealed values are derived from it. */
  readonly secret: string;
  readonly clock?: Clock;
  /** Connections of the web's pool (default 10); the worker's has half. Tests keep it at 3. */
  readonly connections?: number;
};

const regulationFolder = join(import.meta.dirname, '../../../regulation');
let regulation: Regulation | undefined;

/** Opens pools, vault and dated data on a migrated database. Throws StartTrouble `role-too-mighty` when the web's role owns tables. */
export async function openShell({ appUrl, workerUrl, secret, clock = systemClock, connections = 10 }: ShellOptions): Promise<Shell> {
  regulation ??= loadRegulation(regulationFolder, owedSteps(compiledProcesses()));
  const app = openPool(appUrl, 'jiedian-web', connections);
  const worker = openPool(workerUrl, 'jiedian-worker', Math.max(2, Math.ceil(connections / 2)));
  const close = async (): Promise<void> => void (await Promise.all([app.end(), worker.end()]));
  try {
    await refuseOwner(app);
    const shipped = regulation;
    let [rules, versions, approvals] = await load(worker, shipped);
    const pinned: Processes['pinned'] = ({ id, version }) => versions.get(`${id}@${version}`) ?? missing(`${id} ${version}`);
    const current: Processes['current'] = (id) => compiledProcesses().find((process) => process.id === id) ?? missing(id);
    const reload = async (): Promise<void> => void ([rules, versions, approvals] = await load(worker, shipped));
    const refresh = nowAndThen(async () => ((await approvalsSoFar(worker)) === approvals ? undefined : reload()));
    return { app, worker, clock, vault: openVault(secret), rules: () => rules, reload, refresh, processes: { pinned, current }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const LOOK_EVERY_MS = 5_000;

/** Runs `look` when the last time is some seconds ago. A database that does not answer is told by whoever needs it. */
function nowAndThen(look: () => Promise<void>): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LOOK_EVERY_MS) return;
    last = performance.now();
    await look().catch(() => undefined);
  };
}

const missing = (process: string): never => {
  throw new Error(`process ${process} is not among those kept`);
};

async function load(pool: pg.Pool, of: Regulation): Promise<[Rules, ReadonlyMap<string, CompiledProcess>, number]> {
  // Asked first: what is approved while the rest is read is read again at the next look.
  const approvals = await approvalsSoFar(pool);
  const { rows } = await pool.query<{ id: string; version: string; compiled: CompiledProcess }>('select id, version, compiled from process_version');
  const regimes = [...of.regimes, ...companyRegimes(await approvedDocuments(pool, 'regime'))];
  const calendars = await readCalendars(pool, await approvedDocuments(pool, 'calendar'));
  return [{ calendar: (calendars.at(-1) ?? calendars[0]).calendar, calendars, regimes, regulation: of }, new Map(rows.map(({ id, version, compiled }) => [`${id}@${version}`, compiled])), approvals];
}
