import { commonFields } from '../kernel/common-fields.ts';
import { compare } from '../kernel/decimal.ts';
import { deliveryWays } from '../glossary/lists/delivery-way.ts';
import { form, must } from '../kernel/form.ts';
import { investSides } from '../glossary/lists/invest-side.ts';
import { kva, kw, metre } from '../glossary/fields/units.ts';
import { noSupplyReasons } from '../glossary/lists/no-supply-reason.ts';
import { supplyConclusions } from '../glossary/lists/supply-conclusion.ts';
import { tariffClasses } from '../glossary/lists/tariff-class.ts';
import { worksKinds } from '../glossary/lists/works-kind.ts';
import { customerManagerWhose, signedBy } from '../glossary/fields/signed-by.ts';

const supplied = { when: { field: 'supplyConclusion', is: ['can', 'restricted'] }, words: { zh: '可供电时填写', en: 'when supply is possible' } } as const;
const short = { when: { field: 'capacityShort', is: [true] }, words: { zh: '台区容量不足时填写', en: 'when the area is short of capacity' } } as const;
const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: supplied, label: { zh, en } }) as const;

/** 勘查与供电方案答复 of low voltage in one form; a full transformer area raises a grid project (A4.5). */
export const lvSchemeForm = form({
  code: 'lv-scheme',
  title: { zh: '勘查与供电方案答复', en: 'Survey, scheme and reply' },
  paper: 'scheme-reply-form',
  fields: {
    transformer: { kind: 'text', max: 100, need: 'always', label: { zh: '台区', en: 'Transformer area' }, example: '王渠则村 2# 台区' },
    transformerLoadRate: { kind: 'decimal', unit: { zh: '%', en: '%' }, places: 1, min: '0', max: '300', need: 'always', label: { zh: '配变最大负载率', en: 'Highest load of the transformer' } },
    openCapacityKw: { kind: 'decimal', unit: kw, places: 2, min: '0', need: 'always', label: { zh: '可开放容量', en: 'Open capacity' } },
    supplyConclusion: { kind: 'choice', list: supplyConclusions, need: 'always', label: { zh: '供电结论', en: 'Conclusion' } },
    cannotSupplyReason: { kind: 'choice', list: noSupplyReasons, need: { when: { field: 'supplyConclusion', is: ['cannot', 'restricted'] }, words: { zh: '不可供或受限时填写', en: 'when supply is restricted or not possible' } }, label: { zh: '原因', en: 'Reason' } },
    approvedLoadKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: supplied, prefill: { from: 'fact', fact: 'requestedLoadKw' }, label: { zh: '核定负荷', en: 'Approved load' } },
    servicePole: text(100, '接入杆号/分支箱', 'Service pole or branch box'),
    serviceWire: text(100, '接户线型号', 'Service wire'),
    serviceLengthM: { kind: 'decimal', unit: metre, places: 1, above: '0', need: supplied, label: { zh: '接户线长度', en: 'Length of the service wire' } },
    meterBox: text(100, '表箱位置', 'Place of the meter box'),
    meterSpec: text(100, '电能表规格', 'Meter'),
    tariff: { kind: 'choice', list: tariffClasses, need: supplied, label: { zh: '电价类别', en: 'Tariff class' } },
    investSide: { kind: 'choice', list: investSides, need: supplied, label: { zh: '投资界面', en: 'Investment boundary' } },
    ownershipBoundary: text(500, '产权分界点', 'Ownership boundary'),
    capacityShort: { kind: 'yes-no', need: supplied, label: { zh: '台区容量不足，需新增或增容配变', en: 'The area is short: a new or larger transformer is needed' } },
    worksKind: { kind: 'choice', list: worksKinds, only: ['new-transformer', 'larger-transformer', 'new-line', 'line-upgrade'], need: short, label: { zh: '配套类别', en: 'Kind of works' } },
    worksTransformerKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: short, label: { zh: '拟建配变容量', en: 'Capacity of the transformer to be built' } },
    worksOutline: { kind: 'text', max: 1000, lines: 3, need: short, label: { zh: '配套内容', en: 'Outline of the works' } },
    externalWorksNeeded: { kind: 'yes-no', need: supplied, label: { zh: '需外线工程', en: 'External works needed' } },
    replyWay: { kind: 'choice', list: deliveryWays, need: supplied, label: { zh: '答复方式', en: 'How it is issued' } },
    photos: { kind: 'files', accept: 'photos', min: 2, max: 10, need: 'always', paper: 'survey-photo', label: { zh: '现场照片', en: 'Photos' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '勘查意见', en: 'Opinion' } },
    signature: signedBy(customerManagerWhose),
    ...commonFields,
  },
  check: (data) =>
    data.approvedLoadKw !== undefined && data.capacityShort === false && compare(data.approvedLoadKw, data.openCapacityKw) > 0
      ? [must('approvedLoadKw', 'over-open-capacity', { zh: `核定负荷 ${data.approvedLoadKw} kW 超过可开放容量 ${data.openCapacityKw} kW，请选“台区容量不足”或核减负荷。`, en: `${data.approvedLoadKw} kW exceeds the open ${data.openCapacityKw} kW. Mark the area as short, or reduce the load.` })]
      : [],
});
