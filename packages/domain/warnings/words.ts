import { warningDuties, type WarningDuty } from '../glossary/lists/warning-duty.ts';
import { warningLevels, type WarningLevel } from '../glossary/lists/warning-level.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Text } from '../kernel/text.ts';

type Said = { readonly number: string; readonly step: Text; readonly level: WarningLevel; readonly dueOn: BusinessDate; readonly daysOver: number; readonly owes: readonly WarningDuty[] };

/** What a reminder says. No personal values. `daysOver`: working days since the due day. */
export function reminderWords({ number, step, level, dueOn, daysOver, owes }: Said): Text {
  const name = warningLevels.values[level];
  const asked = { zh: owes.map((duty) => warningDuties.values[duty].zh).join('、'), en: owes.map((duty) => warningDuties.values[duty].en.toLowerCase()).join('; ') };
  if (level === 'amber') return { zh: `${number}　${step.zh}应于 ${dueOn} 办结，请及时办理或说明原因。`, en: `${number}: ${step.en} is due on ${dueOn}. Please act, or say why not.` };
  if (level === 'due-today') return { zh: `${number}　${step.zh}今日到期，请当日办结。`, en: `${number}: ${step.en} is due today. Please finish it the same day.` };
  return { zh: `${number}　${step.zh}已超期 ${daysOver} 个工作日（${name.zh}）：${asked.zh}。`, en: `${number}: ${step.en} is ${daysOver} working day${daysOver === 1 ? '' : 's'} overdue (${name.en.toLowerCase()}). Owed: ${asked.en}.` };
}

/** The one message a day in place of many; `first`: what is due first. */
export const digestWords = (count: number, first: { readonly number: string; readonly step: Text; readonly dueOn: BusinessDate }): Text => ({
  zh: `今日预警 ${count} 项，最早的是 ${first.number}　${first.step.zh}，应于 ${first.dueOn} 办结。`,
  en: `${count} step${count === 1 ? ' is' : 's are'} falling due. The first is ${first.step.en} of ${first.number}, due on ${first.dueOn}.`,
});

/** 督办单 raised by the rule. */
export const urgingMatter = (step: Text, daysOver: number): string => `${step.zh}已超期 ${daysOver} 个工作日，请书面答复超期原因、责任部门和计划完成时间。`;
