import type { Duty } from '../glossary/duty.ts';
import type { AnyForm } from '../kernel/form.ts';
import type { Text } from '../kernel/text.ts';
import { amendFirmForm, recordIncidentForm, recordLicenceForm, recordSchemeSeenForm, registerFirmForm, revokeLicenceForm } from './firm-forms.ts';

type FirmActRules = { readonly event: string; readonly name: Text; readonly form: AnyForm; readonly by: readonly Duty[] };

const keepers = ['customer-manager', 'project-manager', 'marketing', 'unit-head'] as const satisfies readonly Duty[];

/** 承揽单位登记: what may be done with a firm's record, and by which duties. Outside firms have no account. */
export const firmActs = {
  'register-firm': { event: 'firm-registered', name: { zh: '登记单位', en: 'Register a firm' }, form: registerFirmForm, by: keepers },
  'amend-firm': { event: 'firm-amended', name: { zh: '变更登记', en: 'Change the record' }, form: amendFirmForm, by: keepers },
  'record-licence': { event: 'licence-recorded', name: { zh: '登记资质', en: 'Record a licence' }, form: recordLicenceForm, by: keepers },
  'revoke-licence': { event: 'licence-revoked', name: { zh: '登记撤销', en: 'Record a revocation' }, form: revokeLicenceForm, by: [...keepers, 'inspection'] },
  'record-incident': { event: 'incident-recorded', name: { zh: '登记不良记录', en: 'Record an incident' }, form: recordIncidentForm, by: [...keepers, 'inspection'] },
  'record-scheme-seen': { event: 'unreplied-scheme-seen', name: { zh: '登记接触未答复方案', en: 'Record sight of a scheme' }, form: recordSchemeSeenForm, by: [...keepers, 'auditor'] },
} as const satisfies Record<string, FirmActRules>;

export type FirmAct = keyof typeof firmActs;
