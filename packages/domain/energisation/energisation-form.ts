import { commonFields } from '../kernel/common-fields.ts';
import { form, must } from '../kernel/form.ts';
import { kva } from '../glossary/fields/units.ts';
import { signedBy, customerManagerWhose, customerWhose } from '../glossary/fields/signed-by.ts';

const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;
const kwh = { zh: 'kWh', en: 'kWh' } as const;
const several = { when: { any: [{ fact: 'supplyKind', is: ['hv-dual'] }, { fact: 'hasOwnSupply', is: [true] }] }, words: { zh: '多电源或有自备电源时填写', en: 'with several sources or own supply' }, else: 'optional' } as const;

/** 送电单 (20): each source, each transformer, the checks and the first readings. */
export const energisationForm = form({
  code: 'energisation',
  title: { zh: '送电', en: 'Energisation' },
  paper: 'energisation-sheet',
  fields: {
    order: {
      kind: 'table', min: 1, max: 60, need: 'always', label: { zh: '送电顺序与人员', en: 'Order of switching' },
      columns: { stepText: text(200, '步骤', 'Step'), unit: text(100, '操作单位', 'Switched by'), lead: { ...text(50, '负责人', 'In charge'), personal: 'name' } },
    },
    energisedAt: {
      kind: 'table', min: 1, max: 8, need: 'always', label: { zh: '各路电源送电时间', en: 'Energisation time of each source' },
      columns: { source: text(100, '电源', 'Source'), at: { kind: 'instant', past: true, need: 'always', label: { zh: '送电时间', en: 'Energised at' } } },
    },
    transformersOn: {
      kind: 'table', min: 1, max: 50, need: 'always', label: { zh: '变压器启用', en: 'Transformers switched on' },
      columns: {
        number: text(50, '编号', 'Number'),
        capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
        at: { kind: 'instant', past: true, need: 'always', label: { zh: '启用时间', en: 'Switched on at' } },
      },
    },
    phaseCheckOk: { kind: 'yes-no', need: 'always', label: { zh: '核相合格', en: 'Phase check passed' } },
    interlockTestOk: { kind: 'yes-no', need: several, label: { zh: '闭锁/切换试验合格', en: 'Interlock and switch-over test passed' } },
    loadTestOk: { kind: 'yes-no', need: 'optional', label: { zh: '带负荷检查合格', en: 'On-load check passed' } },
    loadTestValue: { kind: 'text', max: 200, need: 'optional', label: { zh: '带负荷检查情况', en: 'On-load check results' } },
    startReadings: {
      kind: 'table', min: 1, max: 30, need: 'always', label: { zh: '起始示数', en: 'First readings' },
      columns: { assetNo: text(30, '表号', 'Meter'), total: { kind: 'decimal', unit: kwh, places: 2, min: '0', need: 'always', label: { zh: '示数', en: 'Reading' } } },
    },
    defectsSeen: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '发现的问题', en: 'Defects found' } },
    photos: { kind: 'files', accept: 'photos', min: 0, max: 20, need: 'optional', paper: 'energisation-photo', label: { zh: '照片', en: 'Photos' } },
    customerSignature: signedBy(customerWhose),
    operationSignature: signedBy({ zh: '运检', en: 'operation' }),
    managerSignature: signedBy(customerManagerWhose),
    ...commonFields,
  },
  check: (data) => [
    ...(data.phaseCheckOk ? [] : [must('phaseCheckOk', 'phase-check-failed', { zh: '核相不合格不能送电，请改办“推迟送电”。', en: 'Energisation is not allowed after a failed phase check. Use “Postpone energisation”.' })]),
    ...(data.interlockTestOk === false ? [must('interlockTestOk', 'interlock-failed', { zh: '闭锁/切换试验不合格不能送电，请改办“推迟送电”。', en: 'Energisation is not allowed after a failed interlock test. Use “Postpone energisation”.' })] : []),
  ],
  phrases: [{ zh: '送电成功，相序正确，设备与计量运行正常。', en: 'Energised; phase sequence correct, equipment and metering operating normally.' }],
});
