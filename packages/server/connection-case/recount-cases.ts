import { recount } from '@jiedian/domain/limits/recount.ts';
import type { Regime } from '@jiedian/domain/limits/regime.ts';
import type { z } from 'zod';
import type { Desk } from '../http/desk.ts';
import { badInput, problem } from '../http/problems.ts';
import { nameOf, regimeOf } from '../ledger/rule-book.ts';
import type { Asker } from '../session/asker.ts';
import { timesOf } from './case-clocks.ts';
import { readCases } from './list-cases.ts';
import type { recountQuery } from './recount-shape.ts';

/** The regimes that cases can be counted under. Those without a limit yet are left out. */
export const regimesToCount = (desk: Desk) => ({
  items: desk.rules().regimes.filter(({ limits }) => limits.length > 0).map((regime) => ({
    name: nameOf(regime), title: regime.title, issuer: regime.issuer, effectiveFrom: regime.effectiveFrom, effectiveTo: regime.effectiveTo ?? null, limits: regime.limits.length,
  })),
});

/** 换规则重算: a page of the cases that match, each under its own regime and under another. A page of the house; a regime that is not there is answered with 400 and the way to those that are. */
export async function recountCases(desk: Desk, asker: Asker, { regime: wanted, ...query }: z.output<typeof recountQuery>) {
  const book = desk.rules();
  const other = book.regimes.find((regime) => nameOf(regime) === wanted && regime.limits.length > 0);
  if (asker.kind === 'customer') throw problem('not-found');
  if (other === undefined) throw badInput([{ path: 'regime', code: 'unknown-regime', text: { zh: '没有这套规则。请从 /api/v1/regimes 列出的名称中选一个。', en: 'There is no such regime. Choose one of the names listed at /api/v1/regimes.' } }]);
  const { rows, next, count } = await readCases(desk, asker, query);
  const items = rows.map(({ id, number, customerName, unit, status, endedAs, state, endedAt, visits }) => {
    const times = timesOf(desk, state, endedAt, visits ?? []);
    const under = (regime: Regime) => ({ regime: regime.title, ...recount(regime, times, book.calendar, desk.now()) });
    return { id, number, customerName, unit, status, endedAs, own: under(regimeOf(book, state)), other: under(other) };
  });
  return { items, next, count };
}
