import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { Account } from '@jiedian/domain/kernel/turn.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { caseClocks } from '@jiedian/domain/limits/case-clocks.ts';
import type { CaseKind, Regime } from '@jiedian/domain/limits/regime.ts';
import type { Visit } from '@jiedian/domain/limits/segment.ts';
import { carriedCalendar } from '../calendar/due-answer.ts';
import { inForce } from './in-force.ts';
import { loadRegulation } from './load-regulation.ts';
import { owedSteps } from './owed-steps.ts';

const project = join(import.meta.dirname, '../../..');
const processes = ['hv-connection', 'lv-connection', 'grid-project'].map(
  (id) => JSON.parse(readFileSync(join(project, `processes/compiled/${id}.json`), 'utf8')) as CompiledProcess,
);
const regulation = loadRegulation(join(project, 'regulation'), owedSteps(processes));
const calendar = carriedCalendar();
const single: CaseKind = { process: 'hv-connection', supplyKind: 'hv-single', businessType: 'new', ordinary: false };

function regime(id: string): Regime {
  const found = inForce(regulation.regimes, id, '2026-03-02' as BusinessDate);
  if (found === null) throw new Error(`no regime ${id}`);
  return found;
}
const at = (date: string): Instant => `2026-${date}T02:00:00.000Z` as Instant;
const visit = (step: string, from: string, to?: string, outcome?: string, account: Account = 'utility'): Visit => ({
  step, visit: 1, openedAt: at(from), ...(to === undefined ? {} : { doneAt: at(to) }), ...(outcome === undefined ? {} : { outcome }),
  segments: [{ account, from: at(from), ...(to === undefined ? {} : { to: at(to) }) }],
});
// March 2026: the 2nd is a Monday, no holiday in the month.
const visits = [visit('application', '03-01', '03-02', undefined, 'customer'), visit('acceptance', '03-02', '03-03', 'accepted'), visit('assignment', '03-03', '03-03', 'assigned'), visit('survey-appointment', '03-03')];
const seen = (regimeId: string, given: readonly Visit[], now: string, more: Partial<Parameters<typeof caseClocks>[0]> = {}) =>
  caseClocks({ regime: regime(regimeId), kind: single, visits: given, calendar, now: at(now), ...more });

describe('a case under the shipped regimes', () => {
  it('shows the step, the reply and the total beside each other', () => {
    const { limits, total, next, light } = seen('default', visits, '03-03');
    const due = Object.fromEntries(limits.map(({ row, current }) => [row.id, current?.due?.date]));
    expect(due).toMatchObject({ 'acceptance-hv-single': '2026-03-03', 'survey-appointment-hv-single': '2026-03-04', 'reply-hv-single': '2026-03-18' });
    expect(total).toMatchObject({ used: 1, left: 21, due: { date: '2026-04-01', provisional: false } });
    expect([next?.row.id, light]).toEqual(['survey-appointment-hv-single', 'amber']);
  });

  it('counts another regime over the same visits, side by side', () => {
    const reply = (id: string) => seen(id, visits, '03-20').limits.find(({ row }) => row.step === 'scheme-reply')?.current;
    expect(reply('default')).toMatchObject({ light: 'late', due: { date: '2026-03-18' } });
    expect(reply('statutory-27')).toMatchObject({ light: 'ok', due: { date: '2026-03-31' } });
    expect(seen('company-own', visits, '03-20')).toMatchObject({ limits: [], next: null, light: 'none' });
  });

  it('asks for a contact every ten working days of the customer’s works', () => {
    const works = [...visits, visit('customer-works', '03-03', undefined, undefined, 'customer')];
    const contact = (lastContact: Record<string, Instant>) => seen('default', works, '03-23', { lastContact }).limits.find(({ row }) => row.id === 'customer-works')?.current;
    expect(contact({})).toMatchObject({ light: 'late', due: { date: '2026-03-17' } });
    expect(contact({ 'customer-works': at('03-20') })).toMatchObject({ light: 'ok', due: { date: '2026-04-03' } });
  });

  it('limits no exempt step, unless it was called back', () => {
    const review = (given: readonly Visit[]) => seen('default', given, '03-20', { kind: { ...single, ordinary: true } }).limits.some(({ row }) => row.step === 'design-review');
    expect(review([visit('design-review', '03-10', '03-10', 'exempt')])).toBe(false);
    expect(review([visit('design-review', '03-10', '03-10', 'exempt'), { ...visit('design-review', '03-16'), visit: 2 }])).toBe(true);
  });

  it('keeps the scheme valid for a year from the customer’s signature', () => {
    const confirmed = [...visits, visit('scheme-confirmation', '03-10', '03-12', 'agreed', 'customer')];
    const validity = seen('default', confirmed, '03-20').limits.find(({ row }) => row.id === 'scheme-validity')?.current;
    expect(validity).toMatchObject({ state: 'running', light: 'ok', due: { date: '2027-03-12', provisional: true } });
  });

  it('shows the low-voltage promise over the whole process beside the total, by whether works are needed', () => {
    const low: CaseKind = { process: 'lv-connection', supplyKind: 'lv', businessType: 'lv-new', ordinary: true, externalWorks: false };
    const begun = [visit('application', '03-01', '03-02', undefined, 'customer'), visit('acceptance', '03-02', '03-02', 'accepted'), visit('lv-scheme', '03-02')];
    const whole = (externalWorks: boolean) => seen('default', begun, '03-03', { kind: { ...low, externalWorks } }).whole;
    expect(whole(false)).toMatchObject({ row: { id: 'lv-whole-without-works' }, current: { due: { date: '2026-03-09' } } });
    expect(whole(true)).toMatchObject({ row: { id: 'lv-whole-with-works' }, current: { due: { date: '2026-03-23' } } });
    expect(seen('default', visits, '03-03').whole).toBeNull();
  });
});
