import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import { actByCommand } from '@jiedian/domain/connection-case/act-by-command.ts';
import { projectActByCommand } from '@jiedian/domain/grid-project/act-by-command.ts';
import { memoryOf } from '@jiedian/domain/kernel/may-act.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { calendarDaysFrom, clockAt, minutesFrom, workingDaysFrom } from './days.ts';
import { citizensOf } from './citizens.ts';
import { completeForm } from './complete-form.ts';
import { fillingOf } from './filling-of.ts';
import type { Doer, Given } from './given.ts';
import { holder } from './organisation/people.ts';
import { doerOf, speakerOf, speakersFor } from './who-acts.ts';
import { lengthOf, type Line, type Story } from './story.ts';
import { pick } from './stable-id.ts';

/** An act ready to be done: by whom, when, with what; `uploads` are the files that it cites, to be held first. */
export type Cue = {
  readonly act: AnyAct; readonly on: 'case' | 'project'; readonly doer: Doer; readonly doneAt: Instant; readonly receivedAt: Instant; readonly data: JsonObject;
  readonly uploads: readonly { readonly id: Id; readonly kind: 'paper' | 'photo' }[];
};

/** A stream as the story finds it, and what the server would put beside its facts for this act. */
export type Seen = { readonly state: StreamState | null; readonly outside: JsonObject };

/** Where a story is played: in memory, or through the server's one door. `act` throws when it is refused. */
export type Stage = {
  readonly see: (on: 'case' | 'project', act: AnyAct, doneAt: Instant, receivedAt: Instant) => Promise<Seen>;
  readonly act: (cue: Cue) => Promise<void>;
  readonly newFile: () => Id;
};

/** Plays a story so that its last line lies `quiet` working days before `anchor`. Gives how many acts it took. Throws naming the line that failed. */
export async function perform(story: Story, stage: Stage, calendar: Calendar, anchor: BusinessDate): Promise<number> {
  const said = new Map<string, JsonObject>();
  let day = workingDaysFrom(calendar, anchor, -(lengthOf(story.lines) + story.quiet));
  const last = { case: '', project: '' };
  let acts = 0;
  for (const [i, line] of story.lines.entries()) {
    day = workingDaysFrom(calendar, day, line.after);
    const by = line.on === 'case' ? actByCommand(line.act) : projectActByCommand(line.act);
    const say = async (date: BusinessDate, minutes: number, more: { readonly doer?: Doer; readonly variant?: string }) => {
      const doneAt = minutesFrom(clockAt(date, line.at), minutes + hurry(story, date));
      if (doneAt < last[line.on]) throw new Error('time runs backwards');
      const cue = await cueOf({ story, line, act: by, stage, calendar, said, doneAt, date, ...more });
      await stage.act(cue);
      said.set(line.act, cue.data);
      acts += 1;
      last[line.on] = doneAt;
    };
    try {
      if (line.each === undefined) await say(day, 0, {});
      else await sayEach(story, line, by, stage, calendar, day, say);
    } catch (error) {
      throw new Error(`${story.profile.code}, line ${i + 1}, ${line.act} on ${day}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return acts;
}

/** Nobody acts at the same minute every day. */
const hurry = ({ profile }: Story, date: BusinessDate): number => pick(`${profile.code}/${date}`, 43) - 18;

type Say = (date: BusinessDate, minutes: number, more: { readonly doer?: Doer; readonly variant?: string }) => Promise<void>;

/** Those whose turn it is one after the other, half an hour or so apart; who comes after them, the next working day. */
async function sayEach({ profile }: Story, line: Line, act: AnyAct, stage: Stage, calendar: Calendar, first: BusinessDate, say: Say): Promise<void> {
  for (let day = first; ; day = workingDaysFrom(calendar, day, 1)) {
    const { state, outside } = await stage.see(line.on, act, clockAt(day, line.at), clockAt(day, line.at));
    if (state === null || act.step === null || state.open[act.step] === undefined) return;
    const waiting = speakersFor(profile, act, line, state, outside);
    if (waiting.length === 0) return;
    for (const [i, { doer, variant }] of waiting.entries()) {
      const wanted = line.variant ?? variant;
      await say(day, i * 34 + pick(`${profile.code}/${line.act}/${i}`, 21), { doer, ...(wanted === undefined ? {} : { variant: wanted }) });
    }
  }
}

type Setting = {
  readonly story: Story; readonly line: Line; readonly act: AnyAct; readonly stage: Stage; readonly calendar: Calendar; readonly said: ReadonlyMap<string, JsonObject>;
  readonly doneAt: Instant; readonly date: BusinessDate; readonly doer?: Doer; readonly variant?: string;
};

async function cueOf(setting: Setting): Promise<Cue> {
  const { story, line, act, stage, doneAt } = setting;
  const { profile } = story;
  const receivedAt = minutesFrom(doneAt, 1 + pick(`${profile.code}/${line.act}/${doneAt}`, 4));
  const seen = await stage.see(line.on, act, doneAt, receivedAt);
  const doer = setting.doer ?? speakerOf(profile, act, line, seen.state);
  const uploads: { id: Id; kind: 'paper' | 'photo' }[] = [];
  const upload = (kind: 'paper' | 'photo') => (count: number) => Array.from({ length: count }, () => {
    const id = stage.newFile();
    uploads.push({ id, kind });
    return id;
  });
  const served = line.on === 'project' ? (await stage.see('case', act, doneAt, receivedAt)).state : null;
  const given = givenOf(setting, seen, doer, { files: upload('paper'), photos: upload('photo') }, served);
  const data = completeForm(act.form, fillingOf(line.act)(given), given);
  const cited = JSON.stringify(data);
  return { act, on: line.on, doer, doneAt, receivedAt, data, uploads: uploads.filter(({ id }) => cited.includes(id)) };
}

function givenOf(setting: Setting, { state, outside }: Seen, doer: Doer, uploads: Pick<Given, 'files' | 'photos'>, served: StreamState | null): Given {
  const { story, line, act, calendar, said, doneAt, date } = setting;
  const { profile } = story;
  const variant = setting.variant ?? line.variant;
  return {
    profile, citizens: citizensOf(profile), facts: { ...outside, ...state?.facts }, memory: state === null ? {} : memoryOf(state, act), visit: act.step === null ? 1 : (state?.open[act.step]?.visit ?? 1),
    doer, doneAt, today: date, variant, said: (command) => said.get(command), person: (duty, nth = 0) => personFor(setting, state, duty, nth), ...uploads,
    day: (n) => workingDaysFrom(calendar, date, n), away: (n) => calendarDaysFrom(date, n), at: (minutes) => minutesFrom(doneAt, minutes), clock: clockAt,
    ...(served === null ? {} : { served: { id: served.id, number: served.number } }),
  };
}

/** The managers of this case where they are assigned; else the holders of the duty in the county. */
function personFor({ story, line }: Setting, state: StreamState | null, duty: Parameters<typeof holder>[1], nth: number): Doer {
  const assigned = nth === 0 && line.act !== 'assign-managers' ? { 'customer-manager': state?.facts['customerManager'], 'project-manager': state?.facts['projectManager'] }[duty as string] : undefined;
  const people = [0, 1, 2].flatMap((n) => { try { return [holder(story.profile.county, duty, { nth: n })]; } catch { return []; } });
  return doerOf(people.find((p) => p.id === assigned) ?? holder(story.profile.county, duty, { nth }));
}
