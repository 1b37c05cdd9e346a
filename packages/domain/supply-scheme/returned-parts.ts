import type { Need } from '../kernel/condition.ts';
import { must, type Finding } from '../kernel/form.ts';
import { returnReasons } from '../glossary/lists/return-reason.ts';
import { schemeParts } from '../glossary/lists/scheme-part.ts';

/** Which of the three parts go back, each with its reason and what must be changed, all at once. */
export const returnedParts = <const N extends Need>(need: N) =>
  ({
    kind: 'table', min: 1, max: 3, need, label: { zh: '退回的部分', en: 'Returned parts' },
    columns: {
      part: { kind: 'choice', list: schemeParts, need: 'always', label: { zh: '部分', en: 'Part' } },
      sendBackReason: { kind: 'choices', list: returnReasons, need: 'always', label: { zh: '退回原因', en: 'Reasons' } },
      words: { kind: 'text', max: 1000, lines: 2, need: 'always', label: { zh: '需修改的内容', en: 'What must be changed' } },
    },
  }) as const;

type Row = { readonly part: 'access' | 'metering' | 'tariff' };

/** The facts that open the returned parts again; the others stay valid (contracts 8). */
export const reopened = (rows: readonly Row[]): { readonly [fact: string]: false } => Object.fromEntries(rows.map((r) => [`${r.part}-scheme-valid`, false] as const));

export const partTwice = (path: string, rows: readonly Row[]): readonly Finding[] =>
  rows.flatMap((row, i) => (rows.findIndex((r) => r.part === row.part) < i ? [must(`${path}.${i}.part`, 'part-twice', { zh: '同一部分只需一行，请把内容合并。', en: 'One row per part: merge the contents.' })] : []));
