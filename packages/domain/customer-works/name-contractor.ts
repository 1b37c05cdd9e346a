import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { firmFields } from './firm-fields.ts';
import { form, hint } from '../kernel/form.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';

export const nameContractorForm = form({
  code: 'contractor',
  title: { zh: '报送设计、施工、试验单位', en: 'Your design, construction and testing firms' },
  paper: 'contractor-record',
  fields: {
    ...firmFields,
    licenceFiles: { kind: 'files', accept: 'papers', min: 1, max: 20, paper: 'firm-licence', need: 'always', label: { zh: '资质证书', en: 'Certificates' } },
    contactOfFirm: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '单位联系人', en: 'Contact person' } },
    contactPhone: { kind: 'text', max: 20, format: 'phone', personal: 'phone', need: 'always', label: { zh: '联系电话', en: 'Phone' } },
    siteLead: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '项目负责人', en: 'Project lead' } },
    ownChoice: signedBy(customerWhose, { when: { not: { fact: 'ownChoiceSigned', is: [true] } }, words: { zh: '首次报送时签收三不指定告知', en: 'with the first firm named: free-choice notice' } }),
    ...commonFields,
  },
  groups: [
    { title: { zh: '单位', en: 'Firm' }, fields: ['role', 'firm', 'creditCode', 'contactOfFirm', 'contactPhone', 'siteLead'] },
    { title: { zh: '资质', en: 'Licence' }, fields: ['licenceKind', 'licenceNo', 'grade', 'maxKv', 'validFrom', 'validTo', 'authority', 'licenceFiles', 'otherPapers'] },
    { title: { zh: '自主选择', en: 'Your own choice' }, fields: ['ownChoice'] },
  ],
  check: (data, _facts, { today }) =>
    data.validTo >= today ? [] : [hint('validTo', 'expired', { zh: '这张证书已过有效期，客户经理会请您补交有效证书。', en: 'This certificate has expired; the customer manager will ask for a valid one.' })],
});

type Named = { readonly role: string; readonly firm: string; readonly creditCode: string };

/** Firms named and not yet checked, by work. */
export const namedIn = (memory: JsonObject): { readonly [role: string]: JsonObject } => (isObject(memory['named']) ? memory['named'] as { readonly [role: string]: JsonObject } : {});

const named = (memory: JsonObject, data: Named) => ({ ...namedIn(memory), [data.role]: { firm: data.firm, creditCode: data.creditCode } });

const described = {
  name: { zh: '报送单位', en: 'Name a firm' },
  done: { zh: '报送了受电工程单位', en: 'named a firm for the customer’s works' },
  by: ['customer', 'agent', 'counter'],
  form: nameContractorForm,
} as const;

/** A3.2: the customer names whom he chose; the utility only checks the licences, and names nobody. */
export const nameContractor = caseAct({
  ...described,
  command: 'name-contractor',
  event: 'contractor-named',
  step: 'contractor-check',
  decide: ({ data, memory }) =>
    concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { named: named(memory, data) }, establishes: { ownChoiceSigned: true } }),
});

/** Construction and testing firms may follow later, beside the steps, before their own step needs them. */
export const addContractor = caseAct({
  ...described,
  command: 'add-contractor',
  event: 'contractor-added',
  step: null,
  aside: 'contractors',
  offered: (_memory, facts) => facts['contractors-checked'] === true && facts.energisedAt === undefined,
  decide: ({ data, memory }) => concludes({ remembers: { named: named(memory, data) }, establishes: { ownChoiceSigned: true } }),
});
