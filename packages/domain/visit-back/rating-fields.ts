import { complaintKinds } from '../glossary/lists/complaint-kind.ts';
import { must, type Finding } from '../kernel/form.ts';
import type { Need } from '../kernel/condition.ts';
import { scores } from '../glossary/lists/score.ts';

const scored = ['ratingAcceptance', 'ratingScheme', 'ratingInspection', 'ratingWorks', 'ratingEnergisation', 'ratingOverall'] as const;

/**
 * 评价 per stage and overall, and the four questions whose bad answer opens a finding (forms.md 21). `need` says when they are
 * asked: always of the customer himself, after a call only when somebody answered.
 */
export function ratingFields<const N extends Need>(need: N) {
  const score = (zh: string, en: string) => ({ kind: 'choice', list: scores, need, label: { zh, en } }) as const;
  const question = (zh: string, en: string) => ({ kind: 'yes-no', need, label: { zh, en } }) as const;
  return {
    ratingAcceptance: score('受理', 'Acceptance'),
    ratingScheme: score('勘查与方案', 'Survey and scheme'),
    ratingInspection: score('审图与检查', 'Design review and inspections'),
    ratingWorks: score('工程配合', 'Works'),
    ratingEnergisation: score('装表接电', 'Metering and energisation'),
    ratingOverall: score('总体', 'Overall'),
    firmsImposed: question('有没有人指定设计、施工或供货单位', 'Did anyone impose a designer, contractor or supplier on you?'),
    extraCharges: question('有没有被收取清单以外的费用', 'Were you charged anything beyond the published list?'),
    keptTime: question('是否按承诺时间办理', 'Were the promised time limits kept?'),
    manyTrips: question('是否为同一件事跑了多次', 'Did you have to come several times for the same matter?'),
    words: { kind: 'text', max: 1000, lines: 3, need: { when: { any: scored.map((field) => ({ field, is: ['1', '2'] })) }, words: { zh: '不满意时请写明原因', en: 'when you are dissatisfied' }, else: 'optional' }, label: { zh: '意见建议', en: 'Comments and suggestions' } },
    complaintKind: { kind: 'choice', list: complaintKinds, need: 'optional', label: { zh: '投诉类别', en: 'Kind of complaint' } },
    complaintWords: { kind: 'text', max: 1000, lines: 3, need: { when: { field: 'complaintKind', given: true }, words: { zh: '投诉时填写', en: 'with a complaint' } }, label: { zh: '投诉内容', en: 'Complaint' } },
  } as const;
}

type Answers = { readonly firmsImposed: boolean; readonly extraCharges: boolean; readonly keptTime: boolean; readonly manyTrips: boolean };

/** Codes of the answers that oversight looks into. */
export const badAnswers = (answers: Answers): readonly string[] => [
  ...(answers.firmsImposed ? ['firms-imposed'] : []),
  ...(answers.extraCharges ? ['extra-charges'] : []),
  ...(answers.keptTime ? [] : ['late']),
  ...(answers.manyTrips ? ['many-trips'] : []),
];

/** An answer about pressed firms or charges needs words, so that it can be followed up. */
export const answersNeedWords = (answers: Answers & { readonly words?: string }): readonly Finding[] =>
  (answers.firmsImposed || answers.extraCharges) && answers.words === undefined
    ? [must('words', 'words-needed', { zh: '请写明是什么人、什么事，以便核查。', en: 'Say who and what it was about, so that we can investigate.' })]
    : [];
