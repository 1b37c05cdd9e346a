import { gapKinds } from '../lists/gap-kind.ts';
import type { List } from '../list.ts';
import type { Need } from '../../kernel/condition.ts';

/** 一次性告知: every missing or faulty paper at once, with what to do about it. */
export const gapRows = <const C extends string, const N extends Need>(papers: List<C>, need: N) =>
  ({
    kind: 'table', min: 1, max: 60, need, label: { zh: '需补正的资料（一次告知）', en: 'All gaps at once' },
    columns: {
      paper: { kind: 'choice', list: papers, need: 'always', label: { zh: '资料', en: 'Paper' } },
      gap: { kind: 'choice', list: gapKinds, need: 'always', label: { zh: '缺件类别', en: 'What is wrong' } },
      words: { kind: 'text', max: 500, need: 'optional', label: { zh: '说明与补正办法', en: 'Details and how to put it right' } },
    },
  }) as const;
