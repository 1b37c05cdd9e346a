import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { coordinationVerdicts } from '../glossary/lists/coordination-verdict.ts';
import { departments } from '../glossary/lists/department.ts';
import type { Duty } from '../glossary/duty.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { nextNo, openNos, orderNoField, threadOf } from '../glossary/numbered-threads.ts';
import { refusals } from '../kernel/refusal.ts';
import { streamAct } from '../glossary/stream-act.ts';

const refuse = refusals({
  'no-such-order': { zh: '没有这个序号的待办工作联系单，请核对。', en: 'No coordination order in that state has this number. Check it.' },
  'other-department': { zh: '这份联系单主送其他部门。', en: 'This order was sent to another department.' },
  'not-yours-to-judge': { zh: '答复由发出人认可或重提。', en: 'Whoever sent the order accepts the answer or raises it again.' },
});

const senders: readonly Duty[] = ['customer-manager', 'project-manager', 'unit-dispatcher'];
const receivers = Object.keys(departments.values) as readonly Duty[];
const thread = { step: null, aside: 'coordination', whileSuspended: true } as const;

const orderForm = form({
  code: 'coordination',
  title: { zh: '工作联系单', en: 'Coordination order' },
  paper: 'coordination-form',
  fields: {
    toDepartment: { kind: 'choice', list: departments, need: 'always', label: { zh: '主送', en: 'To' } },
    matter: { kind: 'text', max: 1000, lines: 4, need: 'always', label: { zh: '事项', en: 'Matter' } },
    needBy: { kind: 'date', from: 'today', need: 'always', label: { zh: '需要答复日期', en: 'Needed by' } },
    ...commonFields,
  },
});

/** 工作联系单 (A3.7): to any department, with a day by which it is needed; it cannot stay unanswered unseen. */
export const coordinate = streamAct({
  ...thread,
  command: 'coordinate',
  event: 'coordination-ordered',
  name: { zh: '发工作联系单', en: 'Send a coordination order' },
  done: { zh: '发出工作联系单', en: 'sent a coordination order' },
  by: senders,
  form: orderForm,
  decide: ({ data, memory, actor }) => concludes({
    remembers: { [nextNo(memory)]: { state: 'open', toDepartment: data.toDepartment, needBy: data.needBy, times: 1, ...(isPerson(actor) ? { from: actor.personId } : {}) } },
  }),
});

const answerForm = form({
  code: 'coordination-answer',
  title: { zh: '工作联系单答复', en: 'Answer to a coordination order' },
  paper: 'coordination-form',
  fields: { orderNo: orderNoField, answer: { kind: 'text', max: 1000, lines: 4, need: 'always', label: { zh: '答复', en: 'Answer' } }, ...commonFields },
});

export const answerCoordination = streamAct({
  ...thread,
  command: 'answer-coordination',
  event: 'coordination-answered',
  name: { zh: '答复联系单', en: 'Answer the order' },
  done: { zh: '答复了工作联系单', en: 'answered a coordination order' },
  by: receivers,
  form: answerForm,
  offered: (memory) => openNos(memory).length > 0,
  decide: ({ data, memory, actor }) => {
    const order = threadOf(memory, data.orderNo);
    if (order?.['state'] !== 'open') return refuses(refuse('no-such-order'));
    if (isPerson(actor) && order['toDepartment'] !== actor.duty) return refuses(refuse('other-department'));
    return concludes({ remembers: { [data.orderNo]: { ...order, state: 'answered' } } });
  },
});

const closeForm = form({
  code: 'coordination-close',
  title: { zh: '联系单办结', en: 'Closing the coordination order' },
  paper: 'coordination-form',
  fields: {
    orderNo: orderNoField,
    verdict: { kind: 'choice', list: coordinationVerdicts, need: 'always', label: { zh: '对答复的意见', en: 'The answer is' } },
    words: { kind: 'text', max: 500, lines: 2, need: { when: { field: 'verdict', is: ['again'] }, words: { zh: '重提时填写', en: 'when raised again' }, else: 'optional' }, label: { zh: '说明', en: 'Words' } },
    needBy: { kind: 'date', from: 'today', need: { when: { field: 'verdict', is: ['again'] }, words: { zh: '重提时填写', en: 'when raised again' } }, label: { zh: '需要答复日期', en: 'Needed by' } },
    ...commonFields,
  },
});

/** 认可 closes the order; 重提 sends it to the department again, counted. */
export const closeCoordination = streamAct({
  ...thread,
  command: 'close-coordination',
  event: 'coordination-judged',
  name: { zh: '联系单办结', en: 'Close the coordination order' },
  done: { zh: '对联系单答复提出了意见', en: 'commented on the answer to a coordination order' },
  by: senders,
  form: closeForm,
  offered: (memory) => openNos(memory, 'answered').length > 0,
  decide: ({ data, memory, actor }) => {
    const order = threadOf(memory, data.orderNo);
    if (order?.['state'] !== 'answered') return refuses(refuse('no-such-order'));
    if (isPerson(actor) && order['from'] !== (actor.actingFor ?? actor.personId)) return refuses(refuse('not-yours-to-judge'));
    if (data.verdict === 'accepted') return concludes({ remembers: { [data.orderNo]: { ...order, state: 'closed' } } });
    const times = typeof order['times'] === 'number' ? order['times'] + 1 : 2;
    return concludes({ remembers: { [data.orderNo]: { ...order, state: 'open', times, ...(data.needBy === undefined ? {} : { needBy: data.needBy }) } } });
  },
});
