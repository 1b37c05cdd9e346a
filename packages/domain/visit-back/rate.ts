import { answersNeedWords, badAnswers, ratingFields } from './rating-fields.ts';
import { callResults } from '../glossary/lists/call-result.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses, type Verdict } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { refusals } from '../kernel/refusal.ts';
import { remembered, wordsRemembered } from '../kernel/memory.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'own-managers': { zh: '客户评价不能由本件的经理登记。', en: 'The rating cannot be entered by the case’s own managers.' },
  'too-few-tries': (p: { tries: number; least: string }) => ({ zh: `只拨打了 ${p.tries} 次，至少 ${p.least} 次、分两天都未访到才能关闭。`, en: `Only ${p.tries} attempts so far. At least ${p.least}, on two different days, are needed before closing as not reached.` }),
});

const rated = (memory: JsonObject, findings: readonly string[]): Verdict => {
  const remembers = { rated: true, badAnswers: findings };
  const establishes: JsonObject = findings.length > 0 ? { ratingFindings: findings } : {};
  return remembered(memory, 'siteVisited') ? concludes({ outcome: 'done', establishes }) : concludes({ establishes, remembers, turn: { duties: ['customer-manager'], account: 'utility' } });
};

/** Asked of the customer himself only: the service desk writes down what it was told by somebody it called by name. */
const hideName = { hideName: { kind: 'yes-no', need: 'optional', offPaper: true, label: { zh: '不让两位经理看到我是谁', en: 'Hide my name from the two managers' }, help: { zh: '评价内容也不给他们看，只有服务监督人员能看到。', en: 'They do not see my answers either; only service supervisors do.' } } } as const;

export const ratingForm = form({ code: 'rating', title: { zh: '办电评价', en: 'Rating' }, paper: 'visit-back-sheet', fields: { ...ratingFields('always'), ...hideName, ...commonFields }, check: answersNeedWords });

/** The customer rates by the portal. */
export const rate = caseAct({
  command: 'rate',
  event: 'service-rated',
  name: { zh: '评价办电服务', en: 'Rate the service' },
  done: { zh: '评价了办电服务', en: 'rated the service' },
  step: 'visit-back',
  by: ['customer', 'agent'],
  form: ratingForm,
  outcomes: { done: { zh: '回访完成', en: 'visit-back complete' } },
  offered: (memory) => !remembered(memory, 'rated'),
  decide: ({ data, memory }) => rated(memory, badAnswers(data)),
});

const reached = { when: { field: 'callResult', is: ['reached'] }, words: { zh: '接通时填写', en: 'when somebody answered' } } as const;

export const callForm = form({
  code: 'visit-back-call',
  title: { zh: '电话回访', en: 'Telephone visit-back' },
  paper: 'visit-back-sheet',
  fields: {
    callResult: { kind: 'choice', list: callResults, need: 'always', label: { zh: '拨打结果', en: 'Result of the call' } },
    giveUp: { kind: 'yes-no', need: 'optional', label: { zh: '关闭为未访到', en: 'Close as not reached' } },
    answeredBy: { kind: 'text', max: 50, personal: 'name', need: { ...reached, else: 'hidden' }, label: { zh: '接听人', en: 'Who answered' } },
    ...ratingFields(reached),
    ...commonFields,
  },
});

/** The service desk asks: three tries on two days without an answer close it as 未访到. */
export const recordCall = caseAct({
  command: 'record-visit-back-call',
  event: 'visit-back-called',
  name: { zh: '登记电话回访', en: 'Record a call' },
  done: { zh: '做了电话回访', en: 'called the customer' },
  step: 'visit-back',
  by: ['service-desk'],
  form: callForm,
  outcomes: { done: { zh: '回访完成', en: 'visit-back complete' }, 'not-reached': { zh: '未访到', en: 'not reached' } },
  offered: (memory) => !remembered(memory, 'rated'),
  decide: ({ data, facts, memory, actor, today }) => {
    if ('personId' in actor && (actor.personId === facts.customerManager || actor.personId === facts.projectManager)) return refuses(refuse('own-managers'));
    const { firmsImposed, extraCharges, keptTime, manyTrips } = data;
    if (data.callResult === 'reached' && firmsImposed !== undefined && extraCharges !== undefined && keptTime !== undefined && manyTrips !== undefined) {
      return rated(memory, badAnswers({ firmsImposed, extraCharges, keptTime, manyTrips }));
    }
    const tries = [...wordsRemembered(memory, 'tries'), today];
    if (data.giveUp !== true) return concludes({ remembers: { tries } });
    const least = ruleNumber(facts, 'visit-back-tries');
    if (least !== undefined && (tries.length < Number(least) || new Set(tries).size < 2)) return refuses(refuse('too-few-tries', { tries: tries.length, least }));
    return remembered(memory, 'siteVisited') ? concludes({ outcome: 'not-reached' }) : concludes({ remembers: { tries, notReached: true } });
  },
});
