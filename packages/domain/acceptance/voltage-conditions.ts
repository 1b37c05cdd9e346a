import type { Condition, Need } from '../kernel/condition.ts';
import type { Text } from '../kernel/text.ts';

/**
 * Below 10 kV the case runs on `lv-connection` (see `processFor`): some fields are asked for there only, some never. The kinds that
 * name their side (高压新装, 低压新装) go by the kind, so that a wrong voltage does not change the form under the customer's hands.
 */
const low: Condition = {
  any: [
    { field: 'businessType', is: ['lv-new', 'lv-increase'] },
    { all: [{ field: 'requestedVoltage', is: ['0.22', '0.38'] }, { not: { field: 'businessType', is: ['new', 'increase'] } }] },
  ],
};

const lowWords: Text = { zh: '低压用电填写', en: 'for low voltage' };
const highWords: Text = { zh: '10 kV 及以上填写', en: 'for 10 kV and above' };

export const whenLow = { when: low, words: lowWords } as const satisfies Need;
export const whenHigh = { when: { not: low }, words: highWords } as const satisfies Need;
/** Asked for at high voltage only, and may be left empty there. */
export const mayWhenHigh = { when: { not: low }, words: highWords, may: true } as const satisfies Need;

export const whenType = (words: Text, ...types: readonly string[]) => ({ when: { field: 'businessType', is: types }, words }) as const satisfies Need;
