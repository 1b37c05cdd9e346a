import { addMonths } from '@jiedian/engines/calendar/civil-date.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { deliveryWays } from '../glossary/lists/delivery-way.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'scheme-not-approved': { zh: '供电方案还没有审批通过，不能答复。', en: 'The supply scheme has not been approved yet, so it cannot be issued.' },
  'replied-before-approval': (p: { approvedAt: string }) => ({
    zh: '答复时间早于方案审批通过的时间，请核对实际办理时间。', en: `The time of the reply lies before the approval (${p.approvedAt}). Look at the time again.`,
  }),
});

export const replyForm = form({
  code: 'scheme-reply',
  title: { zh: '供电方案答复', en: 'Supply scheme reply' },
  paper: 'scheme-reply-form',
  fields: {
    replyWay: { kind: 'choice', list: deliveryWays, need: 'always', label: { zh: '答复方式', en: 'How it is issued' } },
    delivery: {
      kind: 'files', accept: 'papers', min: 1, max: 5, paper: 'proof-of-delivery', label: { zh: '送达凭证', en: 'Proof of delivery' },
      need: { when: { field: 'replyWay', is: ['in-person', 'post'] }, words: { zh: '当面或邮寄时上传', en: 'when delivered in person or by post' }, else: 'optional' },
    },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '答复说明', en: 'Note with the reply' } },
    ...commonFields,
  },
  phrases: [{ zh: '供电方案已审定，请确认签收；有效期一年，需延期请提前办理。', en: 'The scheme has been approved. Please confirm and sign it; it is valid for one year. Request any extension early.' }],
});

/**
 * 双经理办法 第三条(一): the customer manager replies the approved scheme; the reply clock stops here (供电监管办法). The time of
 * the reply is when it was done. Until the customer signs, validity counts from the reply; from then on from the signature.
 */
export const replyScheme = caseAct({
  command: 'reply-scheme',
  event: 'scheme-replied',
  name: { zh: '答复供电方案', en: 'Issue the supply scheme' },
  done: { zh: '答复了供电方案', en: 'issued the supply scheme' },
  step: 'scheme-reply',
  by: ['customer-manager'],
  form: replyForm,
  outcomes: { replied: { zh: '已答复', en: 'issued' } },
  decide: ({ facts, doneAt, today }) => {
    if (facts.schemeApprovedAt === undefined) return refuses(refuse('scheme-not-approved'));
    if (doneAt < facts.schemeApprovedAt) return refuses(refuse('replied-before-approval', { approvedAt: facts.schemeApprovedAt }));
    return concludes({
      outcome: 'replied',
      establishes: {
        repliedAt: doneAt, repliedOn: today, schemeReplied: true, repliedVersion: facts.schemeVersion ?? 1,
        ...(facts.schemeValidMonths ? { schemeValidUntil: addMonths(today, facts.schemeValidMonths) } : {}),
      },
    });
  },
});
