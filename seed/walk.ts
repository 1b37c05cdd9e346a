import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { actorOf } from './asker-of.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { beginCase, decideCase } from '@jiedian/domain/connection-case/decide-case.ts';
import { beginProject, decideProject } from '@jiedian/domain/grid-project/decide-project.ts';
import { citedFiles } from '@jiedian/server/ledger/cited-things.ts';
import { compiledProcesses } from '@jiedian/server/processes/compiled-processes.ts';
import { counties } from './organisation/units.ts';
import type { Cue, Seen, Stage } from './perform.ts';
import { perform } from './perform.ts';
import type { Decision } from '@jiedian/domain/kernel/decide.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { needFromCase } from '@jiedian/domain/connection-case/need-from-case.ts';
import { outsideFacts, type Rules } from '@jiedian/server/command/outside-facts.ts';
import { processFor } from '@jiedian/domain/glossary/which-process.ts';
import type { ProjectSeen } from '@jiedian/domain/glossary/outside-facts.ts';
import { staff } from './organisation/people.ts';
import { stableId } from './stable-id.ts';
import type { Story } from './story.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';

import { projectActByCommand } from '@jiedian/domain/grid-project/act-by-command.ts';
import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';

export type Walked = { readonly case: StreamState; readonly project: StreamState | null; readonly acts: number; readonly cues: readonly Cue[] };

const dayOf = (at: string): BusinessDate => dateIn('Asia/Shanghai', at) as BusinessDate;

const projectsSeen = (project: StreamState | null): readonly ProjectSeen[] => {
  if (project === null) return [];
  const { id, number, version, facts } = project;
  const [commissionedAt, promisedDate] = [facts['commissionedAt'], facts['promisedDate']] as (never | undefined)[];
  return [{ id, number, version, ended: project.status === 'ended', cancelled: project.endedAs === 'cancelled', ...(commissionedAt === undefined ? {} : { commissionedAt }), ...(promisedDate === undefined ? {} : { promisedDate }) }];
};

const processNamed = (id: string) => {
  const found = compiledProcesses().find((p) => p.id === id);
  if (!found) throw new Error(`no process ${id}`);
  return found;
};

/** Plays a story in memory, by the same decisions and the same dated rules as the server's, with no database. */
export async function walk(story: Story, rules: Rules, anchor: BusinessDate): Promise<Walked> {
  const { profile } = story;
  const unitId = counties[profile.county].id;
  const states: { case: StreamState | null; project: StreamState | null } = { case: null, project: null };
  const held = { case: new Set<string>(), project: new Set<string>() };
  const cues: Cue[] = [];
  let files = 0;

  const persons = staff.map(({ id, name, duty, reach }) => ({ id, name, duties: [{ duty, unitId: reach.id }], away: false, deputyAsks: false }));
  const outsideOf = (on: 'case' | 'project', act: AnyAct, data: JsonObject, cue: Pick<Cue, 'doneAt' | 'receivedAt'>): JsonObject =>
    outsideFacts(rules, act, { unitId, ...(states[on] ? { state: states[on] } : {}), persons, projects: on === 'case' ? projectsSeen(states.project) : [], papersHeld: [...held[on]], similar: [], data, ...cue }) as unknown as JsonObject;

  const settle = (on: 'case' | 'project', decision: Decision): void => {
    if ('findings' in decision) throw new Error(decision.findings.map((f) => `${f.path} ${f.code} (${f.text.zh})`).join('; '));
    if ('refusal' in decision) throw new Error(`${decision.refusal.code} (${decision.refusal.text.zh})`);
    const before = states[on];
    const begins = decision.events[0]?.body.begins;
    states[on] = begins ? { ...decision.state, number: on === 'case' ? `${profile.code}-case` : `${profile.code}-project` } : decision.state;
    if (on === 'case') raiseWorks(before);
  };

  /** As the server's job does: works found needed raise a project by a command of the system's own. */
  const raiseWorks = (before: StreamState | null): void => {
    const after = states.case;
    const needs = (state: StreamState | null) => (state?.facts['gridWorks'] ?? state?.facts['works-needed']) === true;
    if (after === null || !needs(after) || needs(before) || states.project !== null) return;
    const data = needFromCase(after, { unitName: counties[profile.county].name.zh, customerName: profile.name });
    const last = cues.at(-1);
    if (data === null || last === undefined) throw new Error('works are needed, and the case says no need');
    raise(data, last);
  };
  const raise = (data: JsonObject, { receivedAt }: Cue): void => {
    const process = processNamed('grid-project');
    const act = { doneAt: receivedAt, receivedAt };
    const asking = { data, actor: { system: 'process', ruleId: 'works-needed' }, channel: 'system' as const, seenVersion: 0, ...act, today: dayOf(receivedAt) };
    const outside = outsideFacts(rules, projectActByCommand('raise-need'), { unitId, persons, projects: [], papersHeld: [], similar: [], data, ...act }) as unknown as JsonObject;
    settle('project', beginProject(stableId(`${profile.code}/project`), 'raise-need', asking, { process, outside }, { number: '', unitId, process }));
  };

  const stage: Stage = {
    see: async (on, act, doneAt, receivedAt): Promise<Seen> => ({ state: states[on], outside: outsideOf(on, act, {}, { doneAt, receivedAt }) }),
    newFile: () => stableId(`${profile.code}/file/${(files += 1)}`),
    act: async (cue) => {
      const { act, on, doer, doneAt, receivedAt, data } = cue;
      cues.push(cue);
      const state = states[on];
      const asking = { data, actor: actorOf(profile, doer), channel: 'seed' as const, seenVersion: state?.version ?? 0, doneAt, receivedAt, today: dayOf(doneAt) };
      const outside = outsideOf(on, act, data, cue);
      if (state === null) {
        if (on === 'project') throw new Error('no project has been raised');
        const process = processNamed(processFor(profile.business, profile.voltage));
        settle(on, beginCase(stableId(`${profile.code}/case`), act.command, asking, { process, outside }, { number: '', unitId, process }));
      } else if (on === 'case') settle(on, decideCase(state, act.command, asking, { process: processNamed(state.process.id), outside }));
      else settle(on, decideProject(state, act.command, asking, { process: processNamed(state.process.id), outside }));
      for (const { paper } of citedFiles(act.form.fields, data)) held[on].add(paper);
    },
  };
  const acts = await perform(story, stage, rules.calendar, anchor);
  if (states.case === null) throw new Error(`${profile.code} never began`);
  return { case: states.case, project: states.project, acts, cues };
}
