import { departments } from '@jiedian/domain/glossary/lists/department.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actsOf, stepsOf } from '../command/known-acts.ts';
import type { DueColumns } from '../http/light.ts';
import { personNamed, type About, type Beside, type Kind } from './beside.ts';

type StepRow = About & DueColumns & { readonly list: 'owed' | 'owing'; readonly step: string; readonly who: string | null; readonly caseId: string };
type ThreadRow = About & {
  readonly thread: 'urging' | 'coordination'; readonly stage: 'open' | 'answered'; readonly byMe: boolean; readonly dueOn: BusinessDate | null; readonly department: string | null;
  readonly toManager: boolean; readonly byManager: boolean; readonly who: string | null; readonly no: number;
};
type DayRow = About & { readonly list: 'visits' | 'promised' | 'silent' | 'outages'; readonly what: string; readonly day: BusinessDate; readonly at: string | null };
export type Rows = { readonly steps: readonly StepRow[]; readonly threads: readonly ThreadRow[]; readonly days: readonly DayRow[] };

/** The steps in which a project manager acts on a case: there the two wait for each other. */
export const jointSteps: readonly string[] = [...new Set(actsOf('case').flatMap(({ step, by }) => (step !== null && by.includes('project-manager') ? [step] : [])))];

const nothingElse = { dueOn: null, amberOn: null, provisional: false, day: null, at: null, note: null, open: null, step: null, order: null, acts: null, actsOn: null, total: null } as const;
const byName = (name: string | null): Text | null => (name === null ? null : personNamed(name));
const stepName = (kind: Kind, step: string): Text => stepsOf[kind][step]?.name ?? { zh: step, en: step };

/** What stands between people: steps of the other manager, orders, and what is in the book; `manager`: whether what managers owe each other is a list of its own. */
export const besideRows = ({ steps, threads, days }: Rows, manager: boolean): readonly Beside[] => [
  ...steps.map((row): Beside => ({ ...nothingElse, dueOn: row.dueOn, amberOn: row.amberOn, provisional: row.provisional, list: row.list, of: row, what: stepName(row.kind, row.step), who: byName(row.who), step: row.step, actsOn: row.list === 'owed' ? { kind: 'case', id: row.caseId } : null })),
  ...threads.map((row) => threadRow(row, manager)),
  ...days.map((row): Beside => ({ ...nothingElse, ...(row.list === 'promised' ? byDay(row.day) : { day: row.day, at: row.at }), list: row.list, of: row, what: dayWords(row), who: null, step: row.list === 'silent' ? row.what : null })),
];

/** A day without a limit of its own warns on the day itself. */
const byDay = (day: BusinessDate | null) => ({ dueOn: day, amberOn: day });

const answers = { urging: 'answer-urging', coordination: 'answer-coordination' };
const closes = { urging: 'close-urging', coordination: 'close-coordination' };
const threadNames = { urging: { zh: '督办', en: 'Urging' }, coordination: { zh: '工作联系单', en: 'Coordination order' } };

function threadRow(row: ThreadRow, manager: boolean): Beside {
  const name = threadNames[row.thread];
  const asked = row.byMe ? (manager && row.toManager ? 'owed' : 'orders') : manager && row.byManager ? 'owing' : 'to-answer';
  const judged = row.byMe && row.stage === 'answered';
  const what = judged ? { zh: `${name.zh}已答复，待您办结`, en: `${name.en} answered, for you to close` } : name;
  const who = row.department !== null && row.byMe ? wordsOf(departments, row.department) : byName(row.who);
  return { ...nothingElse, list: judged ? 'orders' : asked, of: row, what, who, order: row.no, acts: judged ? [closes[row.thread]] : row.byMe ? [] : [answers[row.thread]], ...(judged ? {} : byDay(row.dueOn)) };
}

const inTheBook: Readonly<Record<string, Text>> = { survey: { zh: '勘查', en: 'Survey' }, energisation: { zh: '送电', en: 'Energise' }, outage: { zh: '停电', en: 'Outage' } };

function dayWords({ list, what }: DayRow): Text {
  if (list === 'promised') return wordsOf(paperKinds, what);
  return list === 'silent' ? stepName('case', what) : (inTheBook[what] ?? { zh: what, en: what });
}
