import { awaited, reviewed } from '@jiedian/domain/supply-scheme/who-reviews.ts';
import { disciplineDuties, type Discipline } from '@jiedian/domain/glossary/discipline-duties.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { citizensOf } from './citizens.ts';
import type { Doer } from './given.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import { holder, staff, type Staff } from './organisation/people.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Line } from './story.ts';
import { memoryOf } from '@jiedian/domain/kernel/may-act.ts';
import { silent } from '@jiedian/domain/design-review/give-design-opinion.ts';
import type { Profile } from './profile.ts';
import { stableId } from './stable-id.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { upper } from './organisation/units.ts';

type Level = Doer['level'];

export const doerOf = ({ id, name, duty, reach }: Staff): Doer => ({ id, name, duty, level: reach.id === upper.branch.id ? 'branch' : reach.id === upper.group.id ? 'group' : 'county' });

export function customerOf(profile: Profile): Doer {
  const { contactId, contact } = citizensOf(profile);
  return { id: contactId, name: contact, duty: 'customer', level: 'customer' };
}

/** The house's clock, where a line waits for what was set beforehand. */
const clock: Doer = { id: stableId('clock'), name: '系统计时', duty: 'administrator', level: 'system' };

/** The one who says a line: as the line says, else whose turn the step says it is, else the first who may. */
export function speakerOf(profile: Profile, act: AnyAct, line: Line, state: StreamState | null): Doer {
  if (line.by === 'clock') return clock;
  const { duty, level, nth } = askedBy(profile, act, line, state);
  if (duty === 'customer' || duty === 'agent') return customerOf(profile);
  const assigned = duty === 'customer-manager' ? state?.facts['customerManager'] : duty === 'project-manager' ? state?.facts['projectManager'] : undefined;
  const person = nth === 0 ? staff.find((s) => s.id === assigned) : undefined;
  return doerOf(person ?? holder(profile.county, duty, { nth, ...(level === undefined ? {} : { level }) }));
}

function askedBy(profile: Profile, act: AnyAct, { by }: Line, state: StreamState | null): { readonly duty: Duty; readonly level?: 'county' | 'branch' | 'group'; readonly nth: number } {
  const [place, number] = (by ?? '').split('#');
  const [first, second] = (place ?? '').split(':');
  const nth = number === undefined ? 0 : Number(number) - 1;
  if (second !== undefined) return { duty: second as Duty, level: first as 'county', nth };
  if (first !== undefined && first !== '') return { duty: first as Duty, nth };
  const turn = act.step === null ? [] : (state?.open[act.step]?.turn.duties ?? []);
  const may = act.by.filter((duty) => profile.portal || (duty !== 'customer' && duty !== 'agent'));
  const duty = may.find((d) => turn.includes(d)) ?? may[0] ?? act.by[0];
  if (duty === undefined) throw new Error(`nobody may ${act.command}`);
  return { duty, nth };
}

/** Everybody whose turn it is now for a line that is said by each: with the order in which they come (0, 1, 2 …). */
export function speakersFor(profile: Profile, act: AnyAct, line: Line, state: StreamState, outside: JsonObject): readonly { readonly doer: Doer; readonly variant?: string }[] {
  const memory = memoryOf(state, act);
  if (line.each === 'reviewer') {
    const facts = { ...outside, ...state.facts } as Parameters<typeof awaited>[0];
    return awaited(facts, reviewed(memory)).map(({ duty, level }) => ({ doer: doerOf(holder(profile.county, duty, { level: level as Exclude<Level, 'customer' | 'system'> })) }));
  }
  const waiting = line.each === 'discipline' ? silent(memory) : inspectorsLeft(memory);
  return waiting.map((discipline) => ({ doer: doerOf(holder(profile.county, disciplineDuties[discipline], { level: 'county' })), variant: discipline }));
}

const listed = (memory: JsonObject, key: string): readonly string[] => (Array.isArray(memory[key]) ? memory[key].map(String) : []);
const inspectorsLeft = (memory: JsonObject): readonly Discipline[] => listed(memory, 'called').filter((d) => !listed(memory, 'signed').includes(d)) as readonly Discipline[];
