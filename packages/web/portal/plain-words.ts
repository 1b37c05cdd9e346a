import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

type Words = { readonly title?: Text; readonly fields: { readonly [code: string]: Text } };

const proof: Text = { zh: '证明材料', en: 'Supporting documents' };

/** Forms that staff fill too are named in the regulation's words; a customer reads what is asked of him. */
const plain: { readonly [command: string]: Words } = {
  'resubmit-application': { title: { zh: '补正申请', en: 'Complete your application' }, fields: {} },
  'request-suspension': { fields: {
    reason: { zh: '为什么要暂缓', en: 'Why it should wait' }, words: { zh: '具体情况', en: 'Details' }, expectedEnd: { zh: '打算什么时候继续', en: 'When you want to go on' },
    expectedDays: { zh: '大约暂缓多久', en: 'For about how long' }, evidence: proof,
  } },
  'resume-case': { fields: { note: { zh: '现在的情况', en: 'How things stand now' }, evidence: proof } },
  'request-termination': { fields: { words: { zh: '为什么撤销', en: 'Why you withdraw' }, request: { zh: '签字盖章的书面申请', en: 'Signed written request' } } },
  'track-customer-works': { title: { zh: '我的工程进度', en: 'Progress of my works' }, fields: { contactedOn: { zh: '哪天的情况', en: 'As of' }, stage: { zh: '现在到哪一步', en: 'Current stage' }, problems: { zh: '遇到的问题', en: 'Problems' } } },
  'complete-customer-works': { title: { zh: '我的工程完工了', en: 'My works are finished' }, fields: {} },
  'change-application': { fields: { what: { zh: '要改什么', en: 'What you want to change' }, reason: { zh: '为什么要改', en: 'Why' } } },
};

/** Reasons that stop the clock on the customer's own account: only those are his to give. */
function ownReasons(field: Field, facts: JsonObject): Field {
  const accounts = facts['suspensionAccounts'];
  return field.kind === 'choice' && isObject(accounts) ? { ...field, only: Object.keys(field.list.values).filter((code) => accounts[code] === 'customer') } : field;
}

/** The same form in the customer's words: titles, labels and the choice of reasons differ, nothing else. */
export function inPlainWords(command: string, form: AnyForm, facts: JsonObject): AnyForm {
  const words = plain[command];
  if (words === undefined) return form;
  const fields = Object.entries(form.fields).map(([code, field]): [string, Field] => {
    const label = words.fields[code] ?? field.label;
    return [code, { ...(command === 'request-suspension' && code === 'reason' ? ownReasons(field, facts) : field), label }];
  });
  return { ...form, title: words.title ?? form.title, fields: Object.fromEntries(fields) };
}
