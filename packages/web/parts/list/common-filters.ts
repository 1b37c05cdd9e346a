import type { Text } from '@jiedian/domain/kernel/text.ts';

type Choice<V extends string> = readonly (readonly [V, Text])[];

const lights: Choice<'late' | 'amber' | 'ok'> = [['late', { zh: '超期', en: 'Overdue' }], ['amber', { zh: '预警', en: 'Warning' }], ['ok', { zh: '正常', en: 'On time' }]];
const states: Choice<'open' | 'suspended' | 'ended'> = [['open', { zh: '在办', en: 'Open' }], ['suspended', { zh: '已挂起', en: 'Suspended' }], ['ended', { zh: '已办结', en: 'Ended' }]];

const spoken = <V extends string>(choice: Choice<V>) => (t: (text: Text) => string) => choice.map(([value, name]) => ({ value, label: t(name) }));

export const lightOptions = spoken(lights);
export const stateOptions = spoken(states);
