import { commonFields } from '../kernel/common-fields.ts';
import { form } from '../kernel/form.ts';
import { partTwice, returnedParts } from './returned-parts.ts';
import { returnReasons } from '../glossary/lists/return-reason.ts';
import { reviewOpinions } from '../glossary/lists/review-opinion.ts';
import { reviewWays } from '../glossary/lists/review-way.ts';

const when = (field: string, value: string, zh: string, en: string) => ({ when: { field, is: [value] }, words: { zh, en } }) as const;
const atMeeting = when('reviewWay', 'joint-meeting', '集中会审时填写', 'for a joint meeting');
const draftReturned = when('result', 'draft-returned', '退回重新编制时填写', 'when the draft is returned');

export const reviewForm = form({
  code: 'scheme-review',
  title: { zh: '供电方案审批', en: 'Supply scheme review' },
  paper: 'scheme-approval',
  fields: {
    reviewWay: { kind: 'choice', list: reviewWays, need: 'always', label: { zh: '审批方式', en: 'Review method' } },
    result: { kind: 'choice', list: reviewOpinions, need: 'always', label: { zh: '审批结论', en: 'Result' } },
    opinion: { kind: 'text', max: 1000, lines: 3, label: { zh: '意见', en: 'Opinion' },
      need: { when: { all: [{ field: 'result', given: true }, { not: { field: 'result', is: ['agreed'] } }] }, words: { zh: '结论不是“同意”时填写', en: 'when the result is not “agreed”' }, else: 'optional' } },
    conditions: {
      kind: 'table', min: 1, max: 20, need: when('result', 'agreed-with-conditions', '同意附条件时填写', 'when agreed with conditions'), label: { zh: '附加条件', en: 'Conditions' },
      columns: { words: { kind: 'text', max: 500, need: 'always', label: { zh: '条件', en: 'Condition' } } },
    },
    parts: returnedParts(when('result', 'part-returned', '退回部分方案时填写', 'when a part is returned')),
    sendBackReason: { kind: 'choices', list: returnReasons, need: draftReturned, label: { zh: '退回原因', en: 'Reasons for the return' } },
    gaps: {
      kind: 'table', min: 1, max: 50, need: draftReturned, label: { zh: '需修改的问题（一次列全）', en: 'Everything that must be changed' },
      columns: { what: { kind: 'text', max: 500, need: 'always', label: { zh: '问题', en: 'Issue' } } },
    },
    meetingMinutes: { kind: 'files', accept: 'papers', min: 1, max: 5, paper: 'review-minutes', need: atMeeting, label: { zh: '会审纪要', en: 'Minutes of the meeting' } },
    meetingAttendees: { kind: 'text', max: 500, lines: 2, personal: 'name', need: atMeeting, label: { zh: '参会人员', en: 'Present at the meeting' } },
    meetingConclusion: { kind: 'text', max: 1000, lines: 2, need: atMeeting, label: { zh: '会审结论', en: 'Conclusion of the meeting' } },
    ...commonFields,
  },
  phrases: [
    { zh: '同意。', en: 'Agreed.' },
    { zh: '同意该方案，请注意：', en: 'Agreed. Please note:' },
    { zh: '电源点可开放容量不足，建议改由其他线路供电，退回重新编制。', en: 'The source lacks open capacity. Consider another feeder; returned for redrafting.' },
    { zh: '计量方式（变比）应调整。', en: 'The metering method (ratio) must be changed.' },
    { zh: '电价类别或力调标准应调整。', en: 'The tariff class or power-factor standard must be changed.' },
  ],
  check: (data) => partTwice('parts', data.parts ?? []),
});
