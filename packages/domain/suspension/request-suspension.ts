import { accounts } from '../glossary/lists/account.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';
import { suspensionReasons } from '../glossary/lists/suspension-reason.ts';
import { wordsOf } from '../glossary/list.ts';

const refuse = refusals({
  'account-does-not-fit': (p: { reason: { zh: string; en: string }; account: { zh: string; en: string } }) => ({
    zh: `“${p.reason.zh}”的责任方是${p.account.zh}，请更正责任方。`, en: `“${p.reason.en}” is on the account of: ${p.account.en}. Correct the account.`,
  }),
  'asked-already': { zh: '已有挂起申请正在审批，请等待结果。', en: 'A suspension request is already awaiting approval.' },
});

const stops = { when: { field: 'account', is: ['customer', 'third-party'] }, words: { zh: '客户或第三方责任时必须有凭证', en: 'on the customer’s or a third party’s account' }, else: 'optional' } as const;

const requestForm = form({
  code: 'suspension',
  title: { zh: '中止（挂起）申请', en: 'Request to suspend' },
  paper: 'suspension-form',
  fields: {
    reason: { kind: 'choice', list: suspensionReasons, need: 'always', label: { zh: '挂起原因', en: 'Reason' } },
    account: { kind: 'choice', list: accounts, need: 'always', label: { zh: '责任方', en: 'On whose account' }, help: { zh: '供电企业自身原因只作标记，时限照走。', en: 'For the utility’s own reasons this is only a mark; the clock keeps running.' } },
    words: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '情况说明', en: 'What happened' } },
    expectedEnd: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '预计恢复日期', en: 'Expected to resume on' } },
    expectedDays: { kind: 'count', unit: { zh: '个工作日', en: 'working days' }, min: 1, max: 1000, need: 'always', label: { zh: '预计挂起时长', en: 'Expected duration' } },
    evidence: { kind: 'files', accept: 'papers', min: 1, max: 10, need: stops, paper: 'suspension-request', label: { zh: '依据', en: 'Evidence' } },
    ...commonFields,
  },
});

/**
 * 挂起申请: what stops a clock needs reason, ground, paper and approval. A reason of the utility's own is put on record at once as a mark and
 * stops nothing (process.md, Clocks).
 */
export const requestSuspension = caseAct({
  command: 'request-suspension',
  event: 'suspension-requested',
  name: { zh: '申请挂起', en: 'Request suspension' },
  done: { zh: '申请挂起', en: 'requested suspension' },
  step: null,
  aside: 'suspension',
  by: ['customer', 'agent', 'counter', 'customer-manager', 'project-manager'],
  form: requestForm,
  offered: (_memory, facts) => facts.energisedAt === undefined,
  decide: ({ data, memory, facts }) => {
    const account = facts.suspensionAccounts?.[data.reason];
    if (account !== undefined && account !== data.account) return refuses(refuse('account-does-not-fit', { reason: wordsOf(suspensionReasons, data.reason), account: wordsOf(accounts, account) }));
    if (data.account === 'utility') return concludes({ establishes: { hindrance: { reason: data.reason, expectedEnd: data.expectedEnd } } });
    if (memory['asked'] === true) return refuses(refuse('asked-already'));
    return concludes({ remembers: { asked: true, agreed: [], reason: data.reason, account: data.account, expectedEnd: data.expectedEnd, expectedDays: data.expectedDays } });
  },
});
