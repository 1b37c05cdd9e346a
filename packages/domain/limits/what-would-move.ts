import type { Text } from '../kernel/text.ts';
import type { Account } from '../kernel/turn.ts';
import type { Clock } from './clock.ts';
import type { LimitRow } from './regime.ts';

const whose: Readonly<Record<Account, Text>> = {
  utility: { zh: '供电企业', en: 'the utility' },
  customer: { zh: '客户', en: 'the customer' },
  'third-party': { zh: '第三方', en: 'a third party' },
};

/** What would still move a due date, for the person who asks why it is this one (process.md, Clocks). */
export function whatWouldMove(clock: Clock, limit: LimitRow | null): readonly Text[] {
  if (limit === null) return [];
  if (clock.state === 'ended') return [{ zh: '该时限已结束；只有经批准更正已记录的时间，才会重新计算。', en: 'The clock has ended. Only an approved correction of a recorded time would count it anew.' }];
  if (clock.light === 'late') return [{ zh: '已经超期：此后的中止不再顺延到期日，只有经批准更正已记录的时间才会改变。', en: 'It is overdue: a later suspension moves it no more; only an approved correction of a recorded time would.' }];
  const stops = limit.stoppedBy.map((account) => whose[account]);
  const list = (language: 'zh' | 'en', and: string): string => stops.map((text) => text[language]).join(and);
  return [
    ...(stops.length === 0
      ? [{ zh: '任何一方的用时都不停止该时限。', en: 'Nobody’s time stops this limit.' }]
      : [{ zh: `${list('zh', '或')}占用的每个工作日（含经批准的中止），到期日顺延一天。`, en: `Each working day on ${list('en', ' or ')}’s account, an approved suspension included, moves the due date by one day.` }]),
    ...(clock.due?.provisional === true ? [{ zh: '途中有的年份放假安排尚未公布，公布后重新计算。', en: 'It runs into a year whose holidays are not published. It is counted anew when they are.' }] : []),
    { zh: '供电类型或普通客户标识变更时，自受理日起按新时限重新计算，两个结果都保留。', en: 'If the supply kind or the ordinary mark changes, the limit is counted anew from acceptance, and both answers stay.' },
  ];
}
