import { agentScopes } from '../glossary/lists/agent-scope.ts';
import { customerKinds } from '../glossary/lists/customer-kind.ts';
import type { Condition } from '../kernel/condition.ts';
import { identityPapers } from '../glossary/lists/identity-paper.ts';
import type { Shape } from '../kernel/field.ts';

const person: Condition = { field: 'customerKind', is: ['person'] };
const forPerson = { when: person, words: { zh: '客户性质为个人时填写', en: 'when the customer is a person' } } as const;
const forOthers = { when: { not: person }, words: { zh: '单位客户填写', en: 'when the customer is not a person' } } as const;
const byAgent = { when: { field: 'byAgent', is: [true] }, words: { zh: '由经办人代办时填写', en: 'when an agent acts' } } as const;

/** Whose supply it is, who acts for him, whom to call (forms.md 1). */
export const whoFields = {
  customerName: { kind: 'text', max: 100, need: 'always', personal: 'name', label: { zh: '户名', en: 'Customer’s name' }, help: { zh: '与营业执照或身份证一致。', en: 'As on the business licence or identity card.' }, example: '靖边县某某商品混凝土有限公司' },
  customerKind: { kind: 'choice', list: customerKinds, need: 'always', label: { zh: '客户性质', en: 'Customer type' } },
  creditCode: { kind: 'text', max: 18, format: 'credit-code', need: forOthers, label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, help: { zh: '营业执照上的 18 位代码。', en: 'The 18-character code on the business licence.' } },
  legalRep: { kind: 'text', max: 50, need: forOthers, personal: 'name', label: { zh: '法定代表人（负责人）', en: 'Legal representative' } },
  legalRepIdNo: { kind: 'text', max: 18, format: 'identity-number', need: forOthers, personal: 'id-number', label: { zh: '法定代表人身份证号', en: 'Legal representative’s identity number' } },
  idKind: { kind: 'choice', list: identityPapers, need: forPerson, label: { zh: '证件类型', en: 'Identity document type' } },
  idNo: { kind: 'text', max: 30, need: forPerson, personal: 'id-number', label: { zh: '证件号码', en: 'Identity document number' } },
  byAgent: { kind: 'yes-no', need: 'always', label: { zh: '是否由经办人代办', en: 'Does an agent act for the customer?' } },
  agentName: { kind: 'text', max: 50, need: byAgent, personal: 'name', label: { zh: '经办人', en: 'Agent' } },
  agentIdNo: { kind: 'text', max: 18, format: 'identity-number', need: byAgent, personal: 'id-number', label: { zh: '经办人身份证号', en: 'Agent’s identity number' } },
  agentPhone: { kind: 'text', max: 11, format: 'mobile', need: byAgent, personal: 'phone', label: { zh: '经办人手机', en: 'Agent’s mobile' }, example: '13891234567' },
  agentScope: { kind: 'choices', list: agentScopes, need: byAgent, label: { zh: '授权范围', en: 'What the agent may do' } },
  agentUntil: { kind: 'date', from: 'today', need: byAgent, label: { zh: '授权期限至', en: 'Authorised until' } },
  contactName: { kind: 'text', max: 50, need: 'always', personal: 'name', label: { zh: '用电联系人', en: 'Contact' } },
  contactPhone: { kind: 'text', max: 11, format: 'mobile', need: 'always', personal: 'phone', label: { zh: '联系手机', en: 'Contact’s mobile' }, example: '13891234567' },
  email: { kind: 'text', max: 100, format: 'email', need: 'optional', personal: 'email', label: { zh: '邮箱', en: 'E-mail' } },
} as const satisfies Shape;
