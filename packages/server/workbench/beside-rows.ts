import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { departments } from '@jiedian/domain/glossary/lists/department.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actsOf, stepsOf } from '../command/known-acts.ts';
import type { DueColumns } from '../http/light.ts';
import type { ListCode } from './beside-lists.ts';

type Kind = 'case' | 'project';
type About = { readonly kind: Kind; readonly id: string; readonly number: string; readonly about: string | null };
type StepRow = About & DueColumns & { readonly list: ListCode; readonly step: string | null; readonly who: string | null };
type ThreadRow = About & {
  readonly thread: 'urging' | 'coordination'; readonly stage: 'open' | 'answered'; readonly byMe: boolean; readonly dueOn: BusinessDate | null; readonly department: string | null;
  readonly toManager: boolean; readonly byManager: boolean; readonly who: string | null;
};
type DayRow = About & { readonly list: 'visits' | 'promised' | 'silent'; readonly what: string; readonly day: BusinessDate; readonly at: string | null };
type WatchRow = StepRow & { readonly duty: Duty | null; readonly late: number | null; readonly amber: number | null; readonly n: number | null };
export type Rows = { readonly steps: readonly StepRow[]; readonly threads: readonly ThreadRow[]; readonly days: readonly DayRow[]; readonly watch: readonly WatchRow[] };

/** One row of a list before its light is counted. `day`: on which something happens, without a limit. */
export type Beside = DueColumns & { readonly list: ListCode; readonly of: About | null; readonly what: Text; readonly who: string | null; readonly day: BusinessDate | null; readonly at: string | null };

/** The steps in which a project manager acts on a case: there the two wait for each other. */
export const jointSteps: readonly string[] = [...new Set(actsOf('case').flatMap(({ step, by }) => (step !== null && by.includes('project-manager') ? [step] : [])))];

const noDue = { dueOn: null, amberOn: null, provisional: false, day: null, at: null } as const;
const stepName = (kind: Kind, step: string | null): Text => (step === null ? { zh: '', en: '' } : (stepsOf[kind][step]?.name ?? { zh: step, en: step }));

/** Every row under its list; `manager`: whether what managers owe each other is a list of its own. */
export const besideRows = ({ steps, threads, days, watch }: Rows, manager: boolean): readonly Beside[] => [
  ...steps.map((row): Beside => ({ ...noDue, ...due(row), list: row.list, of: row, what: stepName(row.kind, row.step), who: row.who })),
  ...threads.map((row) => threadRow(row, manager)),
  ...days.map((row): Beside => ({ ...noDue, ...(row.list === 'promised' ? byDay(row.day) : { day: row.day, at: row.at }), list: row.list, of: row, what: dayWords(row), who: null })),
  ...watch.map(watchRow),
];

const due = ({ dueOn, amberOn, provisional }: DueColumns): DueColumns => ({ dueOn, amberOn, provisional });

/** A day without a limit of its own warns on the day itself. */
const byDay = (day: BusinessDate | null) => ({ dueOn: day, amberOn: day });

const threadNames = { urging: { zh: '督办', en: 'Urging' }, coordination: { zh: '工作联系单', en: 'Coordination order' } };

function threadRow(row: ThreadRow, manager: boolean): Beside {
  const name = threadNames[row.thread];
  const asked = row.byMe ? (manager && row.toManager ? 'owed' : 'orders') : manager && row.byManager ? 'owing' : 'to-answer';
  const judged = row.byMe && row.stage === 'answered';
  const what = judged ? { zh: `${name.zh}已答复，待您办结`, en: `${name.en} answered, for you to close` } : name;
  const who = row.department !== null && row.byMe ? wordsOf(departments, row.department).zh : row.who;
  return { ...noDue, list: judged ? 'orders' : asked, of: row, what, who, ...(judged ? {} : byDay(row.dueOn)) };
}

function dayWords({ list, what }: DayRow): Text {
  if (list === 'promised') return wordsOf(paperKinds, what);
  if (list === 'silent') return stepName('case', what);
  return what === 'survey' ? { zh: '勘查', en: 'Survey' } : { zh: '送电', en: 'Energise' };
}

function watchRow(row: WatchRow): Beside {
  if (row.list !== 'by-person') return { ...noDue, ...due(row), list: row.list, of: row, what: row.step === null ? { zh: '挂起至', en: 'Suspended until' } : stepName(row.kind, row.step), who: row.who ?? (row.duty === null ? null : duties[row.duty].zh) };
  const [late, amber, n] = [row.late ?? 0, row.amber ?? 0, row.n ?? 0];
  return { ...noDue, list: 'by-person', of: null, who: row.who, what: { zh: `超期 ${late}　预警 ${amber}　在办 ${n}`, en: `${late} overdue, ${amber} warned, ${n} open` } };
}
