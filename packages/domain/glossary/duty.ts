import type { Text } from '../kernel/text.ts';

/** 岗位职责: what a person may do in a unit. The closed list of contracts 7; outside firms have none. */
export const duties = {
  customer: { zh: '客户', en: 'Customer' },
  agent: { zh: '客户经办人', en: 'Customer’s agent' },
  counter: { zh: '营业厅受理员', en: 'Counter clerk' },
  'customer-service': { zh: '客户服务', en: 'Customer service' },
  'unit-dispatcher': { zh: '业扩专责', en: 'Connection lead' },
  'customer-manager': { zh: '客户经理', en: 'Customer manager' },
  'project-manager': { zh: '项目经理', en: 'Project manager' },
  'production-technology': { zh: '生技部', en: 'Production technology' },
  'metering-team': { zh: '计量班', en: 'Metering team' },
  marketing: { zh: '市营部', en: 'Marketing' },
  reviewer: { zh: '部门负责人', en: 'Head of department' },
  dispatch: { zh: '调度', en: 'Dispatch' },
  operation: { zh: '运检', en: 'Operation' },
  inspection: { zh: '用检班', en: 'Inspection team' },
  materials: { zh: '物资部', en: 'Materials department' },
  finance: { zh: '财务部', en: 'Finance' },
  'service-desk': { zh: '95598 坐席', en: 'Service desk' },
  'dossier-keeper': { zh: '档案保管员', en: 'Dossier keeper' },
  'unit-head': { zh: '县公司负责人', en: 'Head of the county unit' },
  'branch-head': { zh: '分公司负责人', en: 'Head of the branch' },
  'group-marketing': { zh: '集团市场部', en: 'Group marketing' },
  'group-innovation': { zh: '集团创新与生产技术部', en: 'Group innovation and production technology' },
  auditor: { zh: '稽查审计', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const satisfies Record<string, Text>;

export type Duty = keyof typeof duties;

/** The duties whose holder is a customer, not staff. */
export const customerDuties = ['customer', 'agent'] as const satisfies readonly Duty[];

/** The two managers of a case: only the persons assigned to it (or acting for them) hold these on it. */
export const managerDuties = ['customer-manager', 'project-manager'] as const satisfies readonly Duty[];
