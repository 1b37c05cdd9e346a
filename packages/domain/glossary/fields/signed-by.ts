import type { Text } from '../../kernel/text.ts';
import type { Need } from '../../kernel/condition.ts';

/** A signature on a form: whose it is; sealed when recorded. */
export const signedBy = <const N extends Need = 'always'>(whose: Text, need: N = 'always' as N) =>
  ({ kind: 'signature', need, personal: 'signature', whose, label: { zh: `${whose.zh}签字`, en: `Signature: ${whose.en}` } }) as const;

export const customerWhose: Text = { zh: '客户', en: 'customer' };
export const customerManagerWhose: Text = { zh: '客户经理', en: 'customer manager' };
export const projectManagerWhose: Text = { zh: '项目经理', en: 'project manager' };
