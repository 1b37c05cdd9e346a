import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { partTwice, reopened, returnedParts } from './returned-parts.ts';

export const returnPartForm = form({
  code: 'return-scheme-part',
  title: { zh: '退回方案部分', en: 'Returning parts of the scheme' },
  fields: { parts: returnedParts('always'), ...commonFields },
  check: (data) => partTwice('parts', data.parts),
});

/** From the drafting back to some of the three parts; what the others made stays valid, and the reply clock goes on. */
export const returnSchemePart = caseAct({
  command: 'return-scheme-part',
  event: 'scheme-part-returned',
  name: { zh: '退回方案部分', en: 'Return parts of the scheme' },
  done: { zh: '退回了供电方案的部分内容', en: 'returned parts of the supply scheme' },
  step: 'scheme-drafting',
  by: ['customer-manager', 'project-manager'],
  form: returnPartForm,
  outcomes: { 'part-returned': { zh: '退回责任部门修改', en: 'returned to the departments responsible' } },
  decide: ({ data }) => concludes({ outcome: 'part-returned', establishes: reopened(data.parts) }),
});
