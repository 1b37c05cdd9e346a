import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { kva } from '../glossary/fields/units.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'linked-already': (p: { number: string }) => ({ zh: `申请 ${p.number} 已经挂在本项目上。`, en: `Case ${p.number} is linked to this project already.` }),
  'not-linked': { zh: '该申请没有挂在本项目上。', en: 'That case is not linked to this project.' },
});

export const linkCaseForm = form({
  code: 'link-case',
  title: { zh: '关联申请', en: 'Linking a case' },
  fields: {
    case: { kind: 'case', need: 'always', label: { zh: '申请', en: 'Case' } },
    number: { kind: 'text', max: 20, need: 'always', label: { zh: '申请编号', en: 'Case number' } },
    capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
    wantedDate: { kind: 'date', need: 'optional', label: { zh: '意向接电日期', en: 'Requested energisation date' } },
    ...commonFields,
  },
});

/** 多户共用配套: one project serves several cases; the link is decided on the project (contracts 3). */
export const linkCase = projectAct({
  command: 'link-case',
  event: 'case-linked',
  name: { zh: '关联申请', en: 'Link a case' },
  done: { zh: '关联了申请', en: 'linked a case' },
  step: null,
  aside: 'cases',
  by: ['project-manager', 'customer-manager'],
  form: linkCaseForm,
  decide: ({ data, facts }) => {
    const cases = facts.cases ?? [];
    if (cases.some((row) => row.id === data.case)) return refuses(refuse('linked-already', { number: data.number }));
    const row = { id: data.case, number: data.number, capacityKva: data.capacityKva, ...(data.wantedDate === undefined ? {} : { wantedDate: data.wantedDate }) };
    return concludes({ establishes: { cases: [...cases, row] } });
  },
});

export const unlinkCaseForm = form({
  code: 'unlink-case',
  title: { zh: '取消关联', en: 'Unlinking a case' },
  fields: {
    case: { kind: 'case', need: 'always', label: { zh: '申请', en: 'Case' } },
    reason: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '原因', en: 'Reason' } },
    ...commonFields,
  },
});

export const unlinkCase = projectAct({
  command: 'unlink-case',
  event: 'case-unlinked',
  name: { zh: '取消关联', en: 'Unlink a case' },
  done: { zh: '取消了申请的关联', en: 'unlinked a case' },
  step: null,
  aside: 'cases',
  by: ['project-manager', 'customer-manager'],
  form: unlinkCaseForm,
  decide: ({ data, facts }) => {
    const cases = facts.cases ?? [];
    if (!cases.some((row) => row.id === data.case)) return refuses(refuse('not-linked'));
    return concludes({ establishes: { cases: cases.filter((row) => row.id !== data.case) } });
  },
});
