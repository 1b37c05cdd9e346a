import { contractorRoles } from '../glossary/lists/contractor-role.ts';
import { kv } from '../glossary/fields/units.ts';
import { licenceKinds } from '../glossary/lists/licence-kind.ts';
import type { Shape } from '../kernel/field.ts';

const forWorks = { when: { field: 'role', is: ['construction'] }, words: { zh: '施工单位填写', en: 'for a construction firm' }, else: 'optional' } as const;

/** A licence as the certificate says it. */
export const licenceColumns = {
  licenceKind: { kind: 'choice', list: licenceKinds, need: 'always', label: { zh: '许可证类别', en: 'Kind of licence' } },
  licenceNo: { kind: 'text', max: 60, need: 'always', label: { zh: '许可证编号', en: 'Licence number' } },
  grade: { kind: 'text', max: 40, need: 'always', label: { zh: '等级', en: 'Grade' }, example: '三级' },
  maxKv: { kind: 'decimal', unit: kv, places: 2, above: '0', need: 'always', label: { zh: '电压上限', en: 'Licensed voltage limit' }, example: '35' },
  validFrom: { kind: 'date', need: 'always', label: { zh: '有效期自', en: 'Valid from' } },
  validTo: { kind: 'date', need: 'always', label: { zh: '有效期至', en: 'Valid until' } },
  authority: { kind: 'text', max: 100, need: 'always', label: { zh: '发证机关', en: 'Issued by' } },
} as const satisfies Shape;

const other = {
  kind: { kind: 'choice', list: licenceKinds, only: ['building', 'safe-production', 'repairing', 'supervision'], need: 'always', label: { zh: '类别', en: 'Kind' } },
  number: { kind: 'text', max: 60, need: 'always', label: { zh: '编号', en: 'Number' } },
  grade: { kind: 'text', max: 40, need: 'optional', label: { zh: '等级', en: 'Grade' } },
  validTo: { kind: 'date', need: 'always', label: { zh: '有效期至', en: 'Valid until' } },
  authority: { kind: 'text', max: 100, need: 'always', label: { zh: '发证机关', en: 'Issued by' } },
} as const satisfies Shape;

/** The firm that the customer named, its licence, and what a construction firm must have besides. */
export const firmFields = {
  role: { kind: 'choice', list: contractorRoles, need: 'always', label: { zh: '承揽内容', en: 'Work' } },
  firm: { kind: 'text', max: 100, need: 'always', label: { zh: '单位名称', en: 'Firm' } },
  creditCode: { kind: 'text', max: 18, format: 'credit-code', need: 'always', label: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
  ...licenceColumns,
  otherPapers: { kind: 'table', min: 1, max: 10, need: forWorks, columns: other, label: { zh: '建筑业企业资质、安全生产许可证', en: 'Construction qualification, work safety licence' } },
} as const satisfies Shape;
