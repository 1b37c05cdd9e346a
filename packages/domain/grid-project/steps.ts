import type { Duty } from '../glossary/duty.ts';
import type { Step } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';

const step = (no: string, code: string, name: Text, ...duties: Duty[]): Step => ({ no, code, name, track: 'project', first: { account: 'utility', duties } });

/** The steps of `grid-project` (process.md). The utility's permits and materials are the utility's time (A8). */
const all = [
  step('P1', 'need', { zh: '配套需求', en: 'Works request' }, 'customer-manager', 'project-manager'),
  step('P2', 'proposal', { zh: '项目立项', en: 'Proposal' }, 'project-manager'),
  step('P3', 'feasibility', { zh: '可研初设', en: 'Feasibility and preliminary design' }, 'project-manager'),
  step('P4', 'permits', { zh: '手续办理', en: 'Permits' }, 'project-manager'),
  step('P5', 'materials', { zh: '物资', en: 'Materials' }, 'project-manager', 'materials'),
  step('P6', 'works-contract', { zh: '合同签订', en: 'Works contract' }, 'project-manager'),
  step('P7', 'construction-start', { zh: '开工', en: 'Start of construction' }, 'project-manager'),
  step('P8', 'construction', { zh: '施工', en: 'Construction' }, 'project-manager'),
  step('P9', 'works-acceptance', { zh: '竣工验收', en: 'Works acceptance' }, 'project-manager'),
  step('P10', 'commissioning', { zh: '投运', en: 'Commissioning' }, 'operation', 'project-manager'),
  step('P11', 'settlement', { zh: '结算', en: 'Settlement' }, 'project-manager', 'finance'),
  step('P12', 'project-archive', { zh: '资料归档', en: 'Project archive' }, 'project-manager'),
] as const;

export const projectSteps: { readonly [code: string]: Step } = Object.fromEntries(all.map((s) => [s.code, s]));
