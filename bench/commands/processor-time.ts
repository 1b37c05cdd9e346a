import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** Milliseconds of processor time since the clock was started: unlike the time that passes, they hardly grow when others work on the machine. */
export type ProcessorTime = { readonly node: number; readonly database: number };

/**
 * Starts a clock of what the given processes and the whole database server use. A process of the server that ends meanwhile (it tidies tables)
 * takes its time with it. Linux only; elsewhere all is 0.
 */
export async function processorClock(ownerUrl: string): Promise<(pids: readonly number[]) => () => ProcessorTime> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = parentOf(rows[0]?.pid ?? 0);
  await client.end();
  const ofServer = (): readonly number[] => (server === undefined ? [] : processes().filter((pid) => parentOf(pid) === server));
  return (pids) => {
    const before = new Map([...pids, ...ofServer()].map((pid) => [pid, usedBy(pid)]));
    const since = (now: readonly number[]): number => sum(now.map((pid) => usedBy(pid) - (before.get(pid) ?? 0)));
    return () => ({ node: since(pids), database: since(ofServer()) });
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const processes = (): readonly number[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);

/** Of all threads together. */
const usedBy = (pid: number): number => orElse(0, () => sum(readdirSync(`/proc/${pid}/task`).map((thread) => Number(read(`${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6)));

/** The name of the program, in brackets, may hold spaces. */
const parentOf = (pid: number): number | undefined => orElse(undefined, () => Number(read(`${pid}/stat`).replace(/^.*\) /, '').split(' ')[1]));

const read = (file: string): string => readFileSync(`/proc/${file}`, 'utf8');

/** A process may end while it is looked at. */
function orElse<T>(other: T, look: () => T): T {
  try {
    return look();
  } catch {
    return other;
  }
}
