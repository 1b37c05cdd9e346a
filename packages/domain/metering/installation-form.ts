import { commonFields } from '../kernel/common-fields.ts';
import { form, must } from '../kernel/form.ts';
import { meterRow, transformerRow } from '../glossary/fields/meter-rows.ts';
import { multiplier } from './multiplier.ts';

const changing = { when: { fact: 'businessType', is: ['increase'] }, words: { zh: '增容、变更时填写', en: 'for an increase or a change' }, else: 'optional' } as const;

/** 电能计量装接单 (18). */
export const installationForm = form({
  code: 'metering-installation',
  title: { zh: '装表', en: 'Meter installation' },
  paper: 'meter-sheet',
  fields: {
    meters: { kind: 'table', min: 1, max: 30, need: 'always', columns: meterRow, label: { zh: '电能表', en: 'Meters' } },
    cts: { kind: 'table', min: 0, max: 60, need: 'always', columns: transformerRow, label: { zh: '电流互感器', en: 'Current transformers' } },
    vts: { kind: 'table', min: 0, max: 60, need: 'always', columns: transformerRow, label: { zh: '电压互感器', en: 'Voltage transformers' } },
    multiplier: { kind: 'decimal', unit: { zh: '倍', en: '×' }, places: 2, above: '0', need: 'always', prefill: { from: 'computed' }, label: { zh: '综合倍率', en: 'Multiplier' } },
    ratioReason: { kind: 'text', max: 300, need: 'optional', label: { zh: '与方案变比不同的原因', en: 'Reason for differing from the scheme ratio' } },
    terminalAssetNo: { kind: 'text', max: 30, need: 'always', label: { zh: '采集终端资产号', en: 'Terminal asset number' } },
    sim: { kind: 'text', max: 30, need: 'optional', label: { zh: 'SIM 卡号', en: 'SIM' } },
    terminalOnline: { kind: 'yes-no', need: 'always', label: { zh: '终端已上线', en: 'Terminal online' } },
    terminalOnlineAt: { kind: 'instant', past: true, need: { when: { field: 'terminalOnline', is: [true] }, words: { zh: '已上线时填写', en: 'when online' } }, label: { zh: '上线时间', en: 'Online since' } },
    seals: {
      kind: 'table', min: 1, max: 60, need: 'always', label: { zh: '封印', en: 'Seals' },
      columns: {
        place: { kind: 'text', max: 100, need: 'always', label: { zh: '位置', en: 'Place' } },
        number: { kind: 'text', max: 50, need: 'always', label: { zh: '封印号', en: 'Seal number' } },
      },
    },
    phaseSequenceOk: { kind: 'yes-no', need: 'always', label: { zh: '相序正确', en: 'Phase sequence correct' } },
    polarityOk: { kind: 'yes-no', need: 'always', label: { zh: '极性正确', en: 'Polarity correct' } },
    removed: {
      kind: 'table', min: 1, max: 30, need: changing, label: { zh: '拆回旧表', en: 'Old meters removed' },
      columns: {
        assetNo: { kind: 'text', max: 30, need: 'always', label: { zh: '表号', en: 'Meter' } },
        lastReading: { kind: 'decimal', unit: { zh: 'kWh', en: 'kWh' }, places: 2, min: '0', need: 'always', label: { zh: '止码', en: 'Final reading' } },
      },
    },
    installers: { kind: 'people', duties: ['metering-team'], min: 2, need: 'always', label: { zh: '安装人', en: 'Installers' } },
    photos: { kind: 'files', accept: 'photos', min: 4, max: 20, need: 'always', paper: 'meter-photo', label: { zh: '照片', en: 'Photos' }, help: { zh: '表计、铭牌、封印、柜门各一张', en: 'One each of meter, nameplate, seals and cabinet door' } },
    customerSignature: { kind: 'signature', personal: 'signature', need: 'always', whose: { zh: '客户', en: 'customer' }, label: { zh: '客户签字', en: 'Customer’s signature' } },
    ...commonFields,
  },
  compute: (data) => {
    const value = multiplier(data.cts?.[0]?.ratio, data.vts?.[0]?.ratio);
    return value === null ? {} : { multiplier: value };
  },
  check: (data, facts) => {
    const right = multiplier(data.cts[0]?.ratio, data.vts[0]?.ratio);
    const wanted = facts['ctRatio'];
    const differs = typeof wanted === 'string' && data.cts[0] !== undefined && data.cts[0].ratio.replace(/\s/g, '') !== wanted.replace(/\s/g, '');
    return [
      ...(right === null ? [must('cts.0.ratio', 'ratio-unreadable', { zh: '变比请按 100/5 的样子填写。', en: 'Write the ratio like 100/5.' })] : []),
      ...(right !== null && right !== data.multiplier ? [must('multiplier', 'multiplier-wrong', { zh: `综合倍率应为 CT × PT = ${right}，请更正。`, en: `The multiplier must be CT × VT = ${right}. Correct it.` })] : []),
      ...(differs && data.ratioReason === undefined ? [must('ratioReason', 'ratio-not-as-scheme', { zh: `方案变比为 ${wanted}，与现场不同，请写明原因。`, en: `The scheme specifies ${wanted}. Give the reason for the difference.` })] : []),
      ...(data.phaseSequenceOk && data.polarityOk ? [] : [must('phaseSequenceOk', 'wiring-wrong', { zh: '接线检查不合格，改正后再登记装表。', en: 'The wiring check failed. Correct the wiring, then record the installation.' })]),
    ];
  },
});
