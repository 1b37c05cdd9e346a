import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { PersonRef, Preparation } from '../../ask/shapes.ts';
import type { BulkRow } from './bulk-row.ts';

/** What will happen to a case: a command with this data, or nothing, and why. */
export type Verdict = { readonly will: Text; readonly data: JsonObject } | { readonly not: Text };

export type Line = 'customer-manager' | 'project-manager';
export type Transfer = { readonly line: Line; readonly to: PersonRef; readonly reason: string; readonly what: string; readonly due: string; readonly customerTold: boolean | null };
export type Urging = { readonly whom: Line; readonly level: string; readonly matter: string; readonly answerDue: string };

export const lineNames: Readonly<Record<Line, Text>> = { 'customer-manager': { zh: '客户经理', en: 'customer manager' }, 'project-manager': { zh: '项目经理', en: 'project manager' } };

const managerOf = (row: BulkRow, line: Line): PersonRef | null => (line === 'customer-manager' ? row.customerManager : row.projectManager);
const given = (data: Readonly<Record<string, JsonObject[string] | null>>): JsonObject => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));

const ended: Text = { zh: '已办结，不再办理', en: 'Closed; nothing more to do' };
const nobody = (line: Line): Text => ({ zh: `还没有${lineNames[line].zh}`, en: `Has no ${lineNames[line].en} yet` });

/** As the server decides (managers/transfer-manager.ts), as far as the list and the form's own choices tell. The server has the last word. */
export function transferVerdict(row: BulkRow, preparation: Preparation, { line, to, reason, what, due, customerTold }: Transfer): Verdict {
  const present = managerOf(row, line);
  const other = managerOf(row, line === 'customer-manager' ? 'project-manager' : 'customer-manager');
  const choice = preparation.choices.persons?.['toManager']?.find(({ id }) => id === to.id);
  if (row.status === 'ended') return { not: ended };
  if (present === null) return { not: nobody(line) };
  if (present.id === to.id) return { not: { zh: '接收人就是现任经理', en: 'Already the manager' } };
  if (other?.id === to.id) return { not: { zh: '客户经理和项目经理应为两人', en: 'The two managers must be different people' } };
  if (choice === undefined) return { not: { zh: `${to.name}在该单位没有任职`, en: `${to.name} is not on duty in that unit` } };
  if (!choice.eligible) return { not: choice.reason ?? { zh: '当日不能接收', en: 'Cannot take over today' } };
  return {
    will: { zh: `${lineNames[line].zh} ${present.name} → ${to.name}`, en: `${lineNames[line].en}: ${present.name} → ${to.name}` },
    data: given({ line, toManager: to.id, reason, openPoints: what.trim() === '' ? null : [given({ what: what.trim(), due })], customerTold }),
  };
}

/** An urging to that manager of each case, whoever it is. */
export function urgingVerdict(row: BulkRow, me: string, { whom, level, matter, answerDue }: Urging): Verdict {
  const to = managerOf(row, whom);
  if (row.status === 'ended') return { not: ended };
  if (to === null) return { not: nobody(whom) };
  if (to.id === me) return { not: { zh: '就是您本人', en: 'That is you' } };
  return { will: { zh: `督办${lineNames[whom].zh} ${to.name}`, en: `Urge the ${lineNames[whom].en} ${to.name}` }, data: given({ to: to.id, level, matter: matter.trim(), answerDue }) };
}
