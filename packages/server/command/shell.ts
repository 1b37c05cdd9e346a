import type pg from 'pg';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { Vault } from '../ledger/vault.ts';
import type { Clock } from './clock.ts';
import type { Rules } from './outside-facts.ts';

/** Every process version that a stream may have begun with, in memory. */
export type Processes = {
  /** The version that new streams begin with. */
  readonly current: (id: string) => CompiledProcess;
  readonly pinned: (process: { readonly id: string; readonly version: string }) => CompiledProcess;
};

/** The upper floor's tools, as http, jobs, command line, seeds and benches use them. */
export type Shell = {
  /** The web's role: row-level security holds. */
  readonly app: pg.Pool;
  /** The role of jobs and sweeps: sees everything, changes no event. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly rules: () => Rules;
  /** Reads calendar, kept documents and process versions anew, after somebody changed them. */
  readonly reload: () => Promise<void>;
  /** The same where another process approved a document since; looks every few seconds at most, and never fails. */
  readonly refresh: () => Promise<void>;
  readonly processes: Processes;
  readonly close: () => Promise<void>;
};
