import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { VersionHead } from '../../ask/configuration.ts';

const states = {
  shipped: { zh: '随系统提供', en: 'shipped' }, proposed: { zh: '待批准', en: 'waits for approval' }, approved: { zh: '已批准', en: 'approved' }, returned: { zh: '已退回', en: 'returned' }, withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Record<VersionHead['state'], Text>;
const standings = { coming: { zh: '未到生效日', en: 'not yet in force' }, 'in-force': { zh: '生效中', en: 'in force' }, past: { zh: '已失效', en: 'no longer in force' } } as const satisfies Record<NonNullable<VersionHead['standing']>, Text>;

export const stateWords = ({ state }: VersionHead): Text => states[state];
export const standingWords = ({ standing }: VersionHead): Text | null => (standing === null ? null : standings[standing]);

export const daysWords = ({ effectiveFrom, effectiveTo }: VersionHead): Text =>
  effectiveTo === null ? { zh: `${effectiveFrom} 起`, en: `from ${effectiveFrom}` } : { zh: `${effectiveFrom} 至 ${effectiveTo}`, en: `${effectiveFrom} to ${effectiveTo}` };
