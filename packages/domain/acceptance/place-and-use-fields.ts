import { approvalSectors } from '../glossary/lists/approval-sector.ts';
import { businessTypes } from '../glossary/lists/business-type.ts';
import { channels } from '../glossary/lists/channel.ts';
import { phases } from '../glossary/lists/phase.ts';
import type { Shape } from '../kernel/field.ts';
import { siteProofs } from '../glossary/lists/site-proof.ts';
import { supplyModes } from '../glossary/lists/supply-mode.ts';
import { temporaryPurposes } from '../glossary/lists/temporary-purpose.ts';
import { usageClasses } from '../glossary/lists/usage-class.ts';
import { voltages } from '../glossary/lists/voltage.ts';
import { whenHigh, whenLow, whenType } from './voltage-conditions.ts';

const existing = whenType({ zh: '原有用户办理时填写', en: 'for a customer with an existing account' }, 'increase', 'temporary-extend', 'temporary-end', 'decrease', 'decrease-restore', 'pause', 'restore', 'move', 'move-meter', 'change-class', 'change-voltage', 'rename', 'transfer-owner', 'split', 'merge', 'close', 'lv-increase');
const temporary = whenType({ zh: '临时用电填写', en: 'for temporary supply' }, 'temporary', 'temporary-extend');
const approval = {
  when: { any: [{ field: 'approvalSector', is: ['coal', 'chemical', 'high-energy', 'housing'] }, { field: 'requestedVoltage', is: ['35', '110', '220'] }] },
  words: { zh: '煤矿、化工、“两高”、住宅小区，或 35 kV 及以上时填写', en: 'for coal, chemical, high-energy and housing projects, or from 35 kV' },
} as const;
const staffEntry = { when: { field: 'channel', is: ['counter', 'phone', 'government', 'approval-platform', 'visit'] }, words: { zh: '非网上申请时填写', en: 'unless applied for online' } } as const;

/** Kinds that name their side are offered its voltages. */
const voltagesByKind = [
  { when: { field: 'businessType', is: ['lv-new', 'lv-increase'] }, only: ['0.22', '0.38'] },
  { when: { field: 'businessType', is: ['new', 'increase'] }, only: ['10', '35', '110', '220'] },
] as const;

/** What is applied for, where, and for what use (forms.md 1). */
export const placeAndUseFields = {
  businessType: { kind: 'choice', list: businessTypes, need: 'always', label: { zh: '业务类型', en: 'Type of application' } },
  channel: { kind: 'choice', list: channels, need: 'always', prefill: { from: 'default', value: 'online' }, label: { zh: '受理渠道', en: 'Channel' } },
  firstContactAt: { kind: 'instant', past: true, need: staffEntry, label: { zh: '首次对接时间', en: 'First contact' }, offPaper: true },
  accountNo: { kind: 'text', max: 10, format: 'digits', need: existing, label: { zh: '原户号', en: 'Existing account number' } },
  linkedCase: { kind: 'case', need: 'optional', label: { zh: '关联申请', en: 'Related case' }, help: { zh: '临时转正、分期或多户共用时选择。', en: 'Where temporary supply becomes permanent, supply comes in stages, or several customers share works.' } },
  region: { kind: 'region', need: 'always', label: { zh: '用电地区', en: 'Area' } },
  addressDetail: { kind: 'text', max: 200, need: 'always', personal: 'address', label: { zh: '详细用电地址', en: 'Supply address' }, example: '张家畔镇某某工业园区 8 号' },
  place: { kind: 'place', need: 'optional', label: { zh: '坐标', en: 'Position' } },
  siteProof: { kind: 'choice', list: siteProofs, need: 'always', label: { zh: '用地（产权）证明类型', en: 'Proof of land or property title' }, help: { zh: '暂时没有的，可以先办、后补交。', en: 'If you do not have it yet, you may submit it later.' } },
  approvalSector: { kind: 'choice', list: approvalSectors, need: whenHigh, label: { zh: '是否属于需核准备案的行业', en: 'Sector that requires project approval' } },
  projectName: { kind: 'text', max: 200, need: approval, label: { zh: '项目名称', en: 'Project' } },
  approvalNo: { kind: 'text', max: 60, need: approval, label: { zh: '立项核准备案文号', en: 'Project approval or filing number' }, example: '2609-610824-04-01-123456' },
  usageClass: { kind: 'choice', list: usageClasses, need: 'always', label: { zh: '用电类别', en: 'Usage class' } },
  industry: { kind: 'text', max: 4, format: 'industry', need: 'always', label: { zh: '行业分类', en: 'Industry' }, help: { zh: '输入名称或代码，从名录里选；名录里没有的，填 GB/T 4754 四位代码。', en: 'Type a name or code and choose from the list; if it is not there, give the four digits of GB/T 4754.' } },
  requestedVoltage: { kind: 'choice', list: voltages, offers: voltagesByKind, need: 'always', label: { zh: '申请电压', en: 'Requested voltage' } },
  supplyMode: { kind: 'choice', list: supplyModes, need: whenHigh, label: { zh: '供电方式', en: 'Number of sources' } },
  phase: { kind: 'choice', list: phases, need: whenLow, label: { zh: '相别', en: 'Phases' } },
  meterPosition: { kind: 'text', max: 200, need: whenLow, label: { zh: '希望的装表位置', en: 'Preferred meter position' } },
  wantedDate: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '意向接电时间', en: 'Requested energisation date' } },
  tempPurpose: { kind: 'choice', list: temporaryPurposes, need: temporary, label: { zh: '临时用电用途', en: 'Purpose of temporary supply' } },
  tempUntil: { kind: 'date', from: 'tomorrow', need: temporary, label: { zh: '临时用电期限至', en: 'Temporary supply until' } },
} as const satisfies Shape;
