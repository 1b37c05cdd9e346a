import type { Language } from '@jiedian/domain/kernel/text.ts';
import type { DoneRow } from '../ask/list-pages.ts';
import type { Sheet } from '../parts/list/sheet.ts';
import { statusWords } from '../parts/status-words.ts';
import { momentOf } from '../parts/write-dates.ts';

const heads = { zh: ['办理', '环节', '编号', '户名 / 项目', '用电地址', '办理时间', '状态', '当前环节', '到期日'], en: ['What I did', 'Step', 'Number', 'Customer / project', 'Address', 'Time', 'State', 'Open steps', 'Due'] } as const;

/** Rows in words, head first. */
export const doneSheet = (rows: readonly DoneRow[], language: Language): Sheet => [
  heads[language],
  ...rows.map(({ act, step, number, customerName, supplyAddress, at, status, endedAs, steps, light }) => [
    act[language], step?.name[language] ?? '', number, customerName ?? '', supplyAddress ?? '', momentOf(at), statusWords(status, endedAs)[language], steps.map((s) => s.name[language]).join('; '), light.dueOn ?? '',
  ]),
];
