import type { DecimalField } from '../../kernel/field.ts';
import type { Need } from '../../kernel/condition.ts';
import type { Text } from '../../kernel/text.ts';
import { wan } from './units.ts';

/** An amount of a grid project in 万元, two decimals (forms.md, grid-project). */
export const amountWan = <const N extends Need>(label: Text, need: N, more: Partial<Pick<DecimalField, 'above' | 'min' | 'prefill' | 'help'>> = {}) =>
  ({ kind: 'decimal', unit: wan, places: 2, min: '0', label, need, ...more }) as const;
