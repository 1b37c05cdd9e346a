import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { complaintKinds } from '@jiedian/domain/glossary/lists/complaint-kind.ts';
import { materialKinds } from '@jiedian/domain/glossary/lists/material-kind.ts';
import { permitKinds } from '@jiedian/domain/glossary/lists/permit-kind.ts';
import { urgingLevels } from '@jiedian/domain/glossary/lists/urging-level.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actOfEvent, stepsOf } from '../command/known-acts.ts';
import type { DueColumns } from '../http/light.ts';
import { personNamed, type Beside, type Kind } from './beside.ts';
import type { ListCode } from './list-codes.ts';

/** A row as the statements of this folder give it: `what` is a code whose meaning the list knows, `total` how many rows the list has. */
export type ToldRow = Partial<DueColumns> & {
  readonly list: ListCode; readonly kind: Kind; readonly id: string | null; readonly number: string | null; readonly about: string | null; readonly what: string | null; readonly who?: string | null;
  readonly day?: BusinessDate | null; readonly at?: Instant | null; readonly n?: number | null; readonly late?: number | null; readonly amber?: number | null; readonly no?: number | null;
  readonly duty?: Duty | null; readonly unit?: Text; readonly personId?: string | null; readonly total: number;
};

type Words = Pick<Beside, 'what'> & Partial<Pick<Beside, 'note' | 'open'>>;

const stepName = (kind: Kind, step: string | null): Text => (step === null ? { zh: '', en: '' } : (stepsOf[kind][step]?.name ?? { zh: step, en: step }));

/** What somebody did, as the ledger says it. */
function doneWords({ kind, what }: ToldRow): Words {
  const done = what === null ? undefined : actOfEvent(kind, what)?.done;
  return { what: done ? { zh: done.zh, en: `${done.en.charAt(0).toUpperCase()}${done.en.slice(1)}` } : { zh: what ?? '', en: what ?? '' } };
}

const siteWords: Readonly<Record<string, Text>> = { stopped: { zh: '停工中', en: 'Work is stopped' }, 'no-report': { zh: '上一工作日未报进度', en: 'No report of the last working day' } };
const requestWords: Readonly<Record<string, Text>> = { suspension: { zh: '挂起申请', en: 'Request to suspend' }, termination: { zh: '终止申请', en: 'Request to terminate' } };
const plain = (code: string | null): Text => ({ zh: code ?? '', en: code ?? '' });

const words: Partial<Readonly<Record<ListCode, (row: ToldRow) => Words>>> = {
  submitted: doneWords,
  'since-look': doneWords,
  milestones: ({ kind, what }) => ({ what: what === 'promised' ? { zh: '承诺投运', en: 'Promised commissioning' } : stepName(kind, what) }),
  materials: ({ what, n, who, day }) => ({
    what: wordsOf(materialKinds, what ?? ''),
    note: { zh: `影响 ${n ?? 0} 户${who ? `：${who}` : ''}${day ? `　承诺 ${day.slice(5)} 到货` : ''}`, en: `Holds up ${n ?? 0} customer${n === 1 ? '' : 's'}${who ? `: ${who}` : ''}${day ? ` (promised for ${day.slice(5)})` : ''}` },
  }),
  permits: ({ what, n }) => ({ what: wordsOf(permitKinds, what ?? ''), note: n === 1 ? { zh: '有效期将满', en: 'Lapsing' } : { zh: '应办结', en: 'To be settled' } }),
  sites: ({ what, day }) => ({ what: siteWords[what ?? ''] ?? plain(what), ...(what === 'no-report' && day ? { note: { zh: `最近 ${day.slice(5)}`, en: `last on ${day.slice(5)}` } } : {}) }),
  findings: ({ n }) => ({ what: { zh: `${n ?? 0} 条问题未闭合`, en: `${n ?? 0} finding${n === 1 ? '' : 's'} open` } }),
  urgings: ({ what }) => ({ what: wordsOf(urgingLevels, what ?? '') }),
  complaints: ({ what }) => ({ what: wordsOf(complaintKinds, what ?? '') }),
  requests: ({ what }) => ({ what: requestWords[what ?? ''] ?? plain(what) }),
  suspended: () => ({ what: { zh: '预计恢复', en: 'Expected to go on' } }),
  'returned-twice': ({ kind, what, n }) => ({ what: stepName(kind, what), note: { zh: `第 ${n ?? 0} 次办理`, en: `passage ${n ?? 0}` } }),
  'overdue-steps': ({ kind, what, n }) => ({
    what: { zh: `${stepName(kind, what).zh}　${n ?? 0} 件`, en: `${stepName(kind, what).en}: ${n ?? 0}` }, open: { page: kind === 'project' ? 'projects' : 'cases', search: { light: 'late', sort: 'due', ...(what === null ? {} : { step: what }) } },
  }),
  'last-day': ({ kind, what, n }) => ({ what: stepName(kind, what), note: { zh: `时限 ${n ?? 0} 个工作日`, en: `limit ${n ?? 0} working days` } }),
  'month-end': ({ n, late, personId }) => ({
    what: { zh: `上月 ${late ?? 0} 件答复，月末 ${n ?? 0} 件`, en: `${n ?? 0} of last month’s ${late ?? 0} replies at its end` }, ...(personId ? { open: { page: 'cases', search: { unit: personId, status: 'all' } } } : {}),
  }),
  'by-person': ({ late, amber, n, personId }) => ({
    what: { zh: `超期 ${late ?? 0}　预警 ${amber ?? 0}　在办 ${n ?? 0} 件`, en: `${late ?? 0} overdue, ${amber ?? 0} warned, ${n ?? 0} open` }, ...(personId ? { open: { page: 'cases', search: { manager: personId, sort: 'due' } } } : {}),
  }),
};

/** In words, with the light's days; what a list does not name otherwise is a step. */
export function toldRow(row: ToldRow): Beside {
  const { list, kind, id, number, about, duty, day = null, at = null, dueOn = null, amberOn = null, provisional = false } = row;
  const { what, note = null, open = null } = words[list]?.(row) ?? { what: stepName(kind, row.what) };
  const who = list === 'materials' ? null : row.unit ?? (row.who ? personNamed(row.who) : duty ? duties[duty] : null);
  const of = id === null || number === null ? null : { kind, id, number, about };
  return { list, of, what, note, who, day: list === 'materials' || list === 'sites' ? null : day, at, dueOn, amberOn, provisional, open, step: row.what, order: row.no ?? null, acts: null, actsOn: null, total: row.total };
}
