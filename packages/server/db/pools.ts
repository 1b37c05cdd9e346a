import pg from 'pg';

const instant = (value: string): string => new Date(value).toISOString();

/**
 * What the driver would spoil is kept as the house writes it: `date` as `YYYY-MM-DD` (it would become a local midnight, one day off in
 * JSON), `timestamptz` as an instant. `numeric` comes as a string, `int8` too.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return instant;
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
} as pg.CustomTypesConfig;

/** A pool on one role. Statements sent without waiting travel in one flight (`pipeline`). `name` shows in `pg_stat_activity`. */
export function openPool(url: string, name: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, application_name: name, max, pipeline: true, types, connectionTimeoutMillis: 10_000 } as pg.PoolConfig);
  // An idle connection that the server closed is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
