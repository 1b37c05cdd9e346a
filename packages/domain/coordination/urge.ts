import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import type { Duty } from '../glossary/duty.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import type { JsonObject } from '../kernel/json.ts';
import { nextNo, openNos, orderNoField, threadOf } from '../glossary/numbered-threads.ts';
import { overdueCauses } from '../glossary/lists/overdue-cause.ts';
import { refusals } from '../kernel/refusal.ts';
import { streamAct } from '../glossary/stream-act.ts';
import { urgingLevels } from '../glossary/lists/urging-level.ts';

const refuse = refusals({
  'not-known': { zh: '所选人员不在登记册中，请另选。', en: 'That person is not in the register. Choose another.' },
  'no-such-urging': { zh: '没有这个序号的待办督办，请核对。', en: 'No urging in that state has this number. Check it.' },
  'not-to-you': { zh: '这项督办不是发给您的。', en: 'This urging was not sent to you.' },
  'not-yours-to-close': { zh: '督办由发出人销号；系统发出的，不能由被督办人销号。', en: 'An urging is closed by whoever sent it; one raised by the rule, by anybody but the person urged.' },
});

const urgers: readonly Duty[] = ['customer-manager', 'project-manager', 'unit-dispatcher', 'reviewer', 'unit-head', 'branch-head', 'marketing', 'production-technology', 'group-marketing', 'group-innovation'];
const answerers: readonly Duty[] = [...urgers, 'metering-team', 'dispatch', 'operation', 'inspection', 'materials', 'finance', 'counter', 'customer-service'];
const thread = { step: null, aside: 'urging', whileSuspended: true } as const;

const urgeForm = form({
  code: 'urging',
  title: { zh: '督办', en: 'Urging' },
  paper: 'urging-order',
  fields: {
    to: { kind: 'person', duties: answerers, need: 'always', label: { zh: '督办对象', en: 'To' } },
    level: { kind: 'choice', list: urgingLevels, need: 'always', prefill: { from: 'default', value: 'reminder' }, label: { zh: '级别', en: 'Level' } },
    matter: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '事由', en: 'Matter' } },
    answerDue: { kind: 'date', from: 'today', need: 'always', label: { zh: '答复期限', en: 'Answer due' } },
    ...commonFields,
  },
  phrases: [{ zh: '请于一个工作日内书面答复超期原因、责任部门和计划完成时间。', en: 'Please answer in writing within one working day: why it is late, which department is responsible, and the planned completion date.' }],
});

/** 督办 (A3.3): on record, with an answer due, in both directions between the managers and down the ladder; hinders no step. */
export const urge = streamAct({
  ...thread,
  command: 'urge',
  event: 'urging-sent',
  name: { zh: '督办', en: 'Urge' },
  done: { zh: '发出督办', en: 'sent an urging order' },
  by: urgers,
  form: urgeForm,
  decide: ({ data, memory, facts, actor }) => {
    if (!facts.persons[data.to]) return refuses(refuse('not-known'));
    return concludes({ remembers: { [nextNo(memory)]: { state: 'open', to: data.to, answerDue: data.answerDue, level: data.level, ...(isPerson(actor) ? { from: actor.personId } : {}) } } });
  },
});

const answerForm = form({
  code: 'urging-answer',
  title: { zh: '督办答复', en: 'Answer to an urging' },
  paper: 'urging-order',
  fields: {
    orderNo: orderNoField,
    answer: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '答复', en: 'Answer' } },
    cause: { kind: 'choice', list: overdueCauses, need: 'optional', label: { zh: '超期原因', en: 'Cause of delay' } },
    plannedDay: { kind: 'date', from: 'today', need: 'always', label: { zh: '计划完成日', en: 'Planned completion date' } },
    ...commonFields,
  },
});

/** Answered by the person urged, with a planned day. */
export const answerUrging = streamAct({
  ...thread,
  command: 'answer-urging',
  event: 'urging-answered',
  name: { zh: '答复督办', en: 'Answer the urging' },
  done: { zh: '答复了督办', en: 'answered an urging order' },
  by: answerers,
  form: answerForm,
  offered: (memory) => openNos(memory).length > 0,
  decide: ({ data, memory, actor }) => {
    const order = threadOf(memory, data.orderNo);
    if (order?.['state'] !== 'open') return refuses(refuse('no-such-urging'));
    if (isPerson(actor) && order['to'] !== (actor.actingFor ?? actor.personId)) return refuses(refuse('not-to-you'));
    return concludes({ remembers: { [data.orderNo]: { ...order, state: 'answered', plannedDay: data.plannedDay } } });
  },
});

const closeForm = form({
  code: 'urging-close',
  title: { zh: '督办销号', en: 'Closing an urging' },
  paper: 'urging-order',
  fields: { orderNo: orderNoField, done: { kind: 'text', max: 300, need: 'always', label: { zh: '完成情况', en: 'What was done' } }, ...commonFields },
});

/** One that the rule raised is closed by anybody who may urge, but for the person urged. */
const mayClose = (order: JsonObject, personId: string): boolean => (order['from'] === undefined ? order['to'] !== personId : order['from'] === personId);

/** 销号: by whoever sent it, once it has been answered. */
export const closeUrging = streamAct({
  ...thread,
  command: 'close-urging',
  event: 'urging-closed',
  name: { zh: '督办销号', en: 'Close the urging' },
  done: { zh: '将督办销号', en: 'closed an urging order' },
  by: urgers,
  form: closeForm,
  offered: (memory) => openNos(memory, 'answered').length > 0,
  decide: ({ data, memory, actor }) => {
    const order = threadOf(memory, data.orderNo);
    if (order?.['state'] !== 'answered') return refuses(refuse('no-such-urging'));
    if (isPerson(actor) && !mayClose(order, actor.actingFor ?? actor.personId)) return refuses(refuse('not-yours-to-close'));
    return concludes({ remembers: { [data.orderNo]: { ...order, state: 'closed' } } });
  },
});
