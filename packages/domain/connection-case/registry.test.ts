import hv from '../../../processes/compiled/hv-connection.json' with { type: 'json' };
import lv from '../../../processes/compiled/lv-connection.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { actByCommand, actByEvent } from './act-by-command.ts';
import { connectionActs } from './acts.ts';
import { connectionSteps } from './steps.ts';
import { noticeRows } from '../notices/notices-for.ts';
import { whoMay } from './who-may.ts';

type Node = { readonly id: string; readonly outcomes?: readonly string[]; readonly event?: string };
const nodes: readonly Node[] = [...hv.nodes, ...lv.nodes];
const outcomesOfTask = (step: string): readonly string[] => nodes.filter((n) => n.id === step).flatMap((n) => n.outcomes ?? []);
const twice = (all: readonly string[]) => all.filter((x, i) => all.indexOf(x) !== i);
const byRule: { readonly [step: string]: readonly string[] } = { 'design-review': ['exempt'], 'interim-inspection': ['exempt'], 'customer-works': ['completed'] };

describe('the registry of acts on a case', () => {
  it('has each command and each event once', () => {
    expect(twice(connectionActs.map((a) => a.command))).toEqual([]);
    expect(twice(connectionActs.map((a) => a.event))).toEqual([]);
  });

  it('has an act for every step of both processes, and a step for every task', () => {
    const tasks = nodes.filter((n) => n.outcomes).map((n) => n.id);
    expect(tasks.filter((t) => !connectionSteps[t])).toEqual([]);
    expect(tasks.filter((t) => !connectionActs.some((a) => a.step === t))).toEqual([]);
  });

  it('names outcomes that the task has, and covers every outcome of every task', () => {
    for (const act of connectionActs) {
      if (act.step === null) continue;
      for (const outcome of Object.keys(act.outcomes ?? {})) expect(outcomesOfTask(act.step), `${act.command} → ${outcome}`).toContain(outcome);
    }
    const open = nodes.flatMap((n) => (n.outcomes ?? []).filter((o) => !byRule[n.id]?.includes(o) && !connectionActs.some((a) => a.step === n.id && Object.hasOwn(a.outcomes ?? {}, o))).map((o) => `${n.id}:${o}`));
    expect(open).toEqual([]);
  });

  it('says who may do what; only acts of the clock and of the house belong to nobody', () => {
    expect(whoMay.find((p) => p.command === 'reply-scheme')).toEqual({ command: 'reply-scheme', step: 'scheme-reply', duties: ['customer-manager'] });
    expect(whoMay.filter((p) => p.duties.length === 0).map((p) => p.command)).toEqual(expect.arrayContaining(['begin-survey-wait', 'end-survey-wait']));
    expect(whoMay.filter((p) => p.duties.length === 0 && !/-wait$|^expire-|^move-to-version$/.test(p.command))).toEqual([]);
  });

  it('finds an act by command and by event, and faults on a command that cases do not know', () => {
    expect(actByCommand('reply-scheme').event).toBe('scheme-replied');
    expect(actByEvent('scheme-replied')?.command).toBe('reply-scheme');
    expect(actByEvent('step-exempted')).toBeUndefined();
    expect(() => actByCommand('dig-a-hole')).toThrow('dig-a-hole');
  });

  it('sends notices only for events that exist, asking for commands that exist', () => {
    expect(noticeRows.filter((row) => !actByEvent(row.event)).map((row) => row.event)).toEqual([]);
    for (const { asks } of noticeRows) if (asks !== undefined) expect(actByCommand(asks).command).toBe(asks);
    expect(noticeRows.filter((row) => row.outcome !== undefined && !Object.hasOwn(actByEvent(row.event)?.outcomes ?? {}, row.outcome)).map((row) => `${row.event}:${row.outcome}`)).toEqual([]);
  });
});
