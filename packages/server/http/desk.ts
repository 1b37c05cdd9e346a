import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { FastifyRequest } from 'fastify';
import { readAs } from '../db/scope.ts';
import { rowsOf } from '../db/flight.ts';
import type { SqlFile } from '../db/sql-file.ts';
import type { Rules } from '../command/outside-facts.ts';
import type { Shell } from '../command/shell.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { mustBeSignedIn, scopeOfAsker, type Asker } from '../session/asker.ts';
import type { WhoAsks } from '../session/who-asks.ts';

/** What every route is given: the database within the asker's scope, who asks, and the house's clock. */
export type Desk = {
  readonly shell: Shell;
  readonly whoAsks: WhoAsks;
  readonly now: () => Instant;
  /** The day in the house's zone. */
  readonly today: () => BusinessDate;
  /** Calendar, regimes and the other dated rules. */
  readonly rules: () => Rules;
  /** Demo stories and codes may be shown. */
  readonly demo: boolean;
};

export const deskOf = (shell: Shell, whoAsks: WhoAsks, demo: boolean): Desk => ({
  shell, whoAsks, demo, now: shell.clock.now, rules: shell.rules, today: () => dayIn(shell.rules(), shell.clock.now()),
});

/** The person behind the request; 401 when nobody is signed in. */
export const askerOf = async (desk: Desk, request: FastifyRequest): Promise<Asker> => mustBeSignedIn(await desk.whoAsks(request.headers.cookie));

/** One question within the asker's scope. */
export async function ask<Row>(desk: Desk, asker: Asker, sql: SqlFile, values: readonly unknown[]): Promise<readonly Row[]> {
  return rowsOf<Row>(await readAs(desk.shell.app, scopeOfAsker(asker), [{ ...sql, values }]), 0);
}
