import grid from '../../../processes/compiled/grid-project.json' with { type: 'json' };
import hv from '../../../processes/compiled/hv-connection.json' with { type: 'json' };
import lv from '../../../processes/compiled/lv-connection.json' with { type: 'json' };
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { begin } from '@jiedian/engines/process/token-game.ts';
import type { Position } from '@jiedian/engines/process/position.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Step, Steps } from '../kernel/step.ts';
import type { OpenVisit } from '../kernel/stream-state.ts';
import type { Account } from '../kernel/turn.ts';
import type { Regime } from '../limits/regime.ts';
import type { ForecastAsked } from './forecast-case.ts';
import type { Line } from './line.ts';

export const processes = { hv: hv as unknown as CompiledProcess, lv: lv as unknown as CompiledProcess, grid: grid as unknown as CompiledProcess };
export const calendar: Calendar = { zone: 'Asia/Shanghai', days: {}, publishedYears: [2026, 2027] };
export const standards = { customerStep: 4, customerWorks: 40, unlimitedStep: 3, lowPercent: 50, highPercent: 160, enough: 10 };
export const today = '2026-03-02' as BusinessDate;
const none: Regime = { id: 'none', version: '1', title: { zh: '', en: '' }, issuer: { zh: '', en: '' }, effectiveFrom: today, limits: [], exemptions: [] };

const customers = new Set(['application', 'scheme-confirmation', 'contractor-check', 'customer-works', 'design-review', 'completion-report']);
const stepOf = (process: CompiledProcess, code: string): Step => {
  const account: Account = customers.has(code) ? 'customer' : 'utility';
  return { code, no: '', name: { zh: code, en: code }, track: process === processes.grid ? 'project' : 'customer', first: { account, duties: ['customer-manager'] } };
};
const stepsOf = (process: CompiledProcess): Steps => Object.fromEntries(process.nodes.filter(({ kind }) => kind === 'user-task').map(({ id }) => [id, stepOf(process, id)]));

const openSince = (on: string): OpenVisit =>
  ({ visit: 1, openedAt: `${on}T01:00:00.000Z` as Instant, openedSeq: 1, turn: { account: 'utility', duties: ['customer-manager'] }, segments: [{ from: `${on}T01:00:00.000Z` as Instant, account: 'utility' }], memory: {} });

/** A line with these steps open since a day; without any it has just begun. */
export function lineAt(process: keyof typeof processes, open: readonly string[] = [], more: { readonly facts?: JsonObject; readonly since?: string; readonly key?: string; readonly status?: Line['state']['status']; readonly history?: Line['history'] } = {}): Line {
  const compiled = processes[process];
  const position: Position = open.length === 0 ? begin(compiled, new Set(), 1).position : { tokens: open.map((node) => ({ node, visit: 1, since: 1 })), arrived: {}, visits: {} };
  return {
    key: more.key ?? (process === 'grid' ? 'works' : 'case'), process: compiled, steps: stepsOf(compiled), regime: none,
    kind: { process: compiled.id, supplyKind: 'hv-single', businessType: 'new', ordinary: true }, history: more.history ?? {},
    state: { position, facts: more.facts ?? {}, status: more.status ?? 'open', open: Object.fromEntries(position.tokens.map(({ node }) => [node, openSince(more.since ?? today)])) },
  };
}

export const asked = (connection: Line, projects: readonly Line[] = [], more: Partial<ForecastAsked> = {}): ForecastAsked => ({ connection, projects, calendar, today, standards, ...more });
