import type { Text } from '@jiedian/domain/kernel/text.ts';

const ends: Readonly<Record<string, Text>> = {
  completed: { zh: '已办结归档', en: 'Completed and archived' },
  terminated: { zh: '已终止', en: 'Terminated' },
  refused: { zh: '不予受理', en: 'Refused' },
  'cannot-supply': { zh: '暂不可供，已结束', en: 'Supply not possible' },
  'scheme-expired': { zh: '方案逾期失效', en: 'Scheme expired' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

/** What a case or a project is called when it is not simply open. */
export function statusWords(status: 'open' | 'suspended' | 'ended', endedAs: string | null): Text {
  if (status === 'suspended') return { zh: '已挂起', en: 'Suspended' };
  if (status === 'open') return { zh: '在办', en: 'Open' };
  return (endedAs === null ? undefined : ends[endedAs]) ?? { zh: '已结束', en: 'Ended' };
}
