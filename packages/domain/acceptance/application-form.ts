import { commonFields } from '../kernel/common-fields.ts';
import { equipmentFields } from './equipment-fields.ts';
import { form } from '../kernel/form.ts';
import { loadFields } from './load-fields.ts';
import { loadFindings, useFindings } from './check-application.ts';
import { placeAndUseFields } from './place-and-use-fields.ts';
import { pledgeFields } from './pledge-fields.ts';
import { whoFields } from './who-fields.ts';
import { whoFindings } from './check-who.ts';
import { withTotals } from './application-totals.ts';

const { attachments, lateEntryReason } = commonFields;

const own = { ...placeAndUseFields, ...whoFields, ...loadFields, ...equipmentFields, ...pledgeFields } as const;

const keys = <T extends object>(fields: T) => Object.keys(fields) as (keyof T & string)[];
const only = <K extends keyof typeof own & string>(...codes: K[]) => codes;

/** 用电登记表: one form for high and low voltage; the same fields when it is handed in again after a return. */
export const applicationFields = { ...own, attachments, lateEntryReason } as const;

export const applicationGroups = [
  { title: { zh: '办什么业务', en: 'What you apply for' }, fields: only('businessType', 'channel', 'firstContactAt', 'accountNo', 'linkedCase', 'tempPurpose', 'tempUntil', 'wantedDate') },
  { title: { zh: '谁用电', en: 'Who the supply is for' }, fields: only('customerName', 'customerKind', 'creditCode', 'legalRep', 'legalRepIdNo', 'idKind', 'idNo') },
  { title: { zh: '谁来办、联系谁', en: 'Who applies, whom to call' }, fields: only('byAgent', 'agentName', 'agentIdNo', 'agentPhone', 'agentScope', 'agentUntil', 'contactName', 'contactPhone', 'email') },
  { title: { zh: '在哪里用电', en: 'Where' }, fields: only('region', 'addressDetail', 'place', 'siteProof', 'approvalSector', 'projectName', 'approvalNo') },
  { title: { zh: '怎么用电', en: 'What for' }, fields: only('usageClass', 'industry', 'requestedVoltage', 'supplyMode', 'phase', 'meterPosition') },
  { title: { zh: '用多少电', en: 'How much' }, fields: keys(loadFields) },
  { title: { zh: '用电设备', en: 'Equipment' }, fields: keys(equipmentFields) },
  { title: { zh: '资料', en: 'Papers' }, fields: ['papers', 'attachments'] as const },
  { title: { zh: '开票资料（可后补）', en: 'Invoice details (can follow)' }, fields: only('invoiceTitle', 'taxNo', 'invoiceAddress', 'bank', 'bankAccount') },
  { title: { zh: '承诺与签字', en: 'Declaration and signature' }, fields: ['consent', 'truthPledge', 'lateEntryReason'] as const },
];

export const applicationForm = form({
  code: 'application',
  title: { zh: '用电申请', en: 'Application for supply' },
  paper: 'application-form',
  fields: applicationFields,
  groups: applicationGroups,
  check: (data, facts, { today }) => [...useFindings(data, facts, today), ...whoFindings(data), ...loadFindings(data)],
  compute: (data) => withTotals(data),
});
