import { list } from '@jiedian/domain/glossary/list.ts';
import { hint, must, type AnyForm } from '@jiedian/domain/kernel/form.ts';

const sources = list('trial-source', { 'line-117': { zh: '117 线', en: 'Line 117' }, 'line-121': { zh: '121 线', en: 'Line 121' } });
const grounds = list('trial-ground', { near: { zh: '距离近', en: 'Near' }, spare: { zh: '有余量', en: 'Has capacity left' }, joint: { zh: '可共用通道', en: 'Shares a route' } });

/** A form that nobody sends, with a field of every common kind. */
export const trialForm: AnyForm = {
  code: 'trial', title: { zh: '示例表单', en: 'Sample form' },
  groups: [
    { title: { zh: '电源', en: 'Source' }, fields: ['source', 'capacity', 'transformers', 'needed', 'grounds', 'dual', 'note'] },
    { title: { zh: '材料', en: 'Papers' }, fields: ['photos', 'materials', 'signed'] },
  ],
  fields: {
    source: { kind: 'choice', label: { zh: '电源点', en: 'Source point' }, need: 'always', list: sources },
    capacity: { kind: 'decimal', label: { zh: '供电容量', en: 'Capacity' }, need: 'always', unit: { zh: 'kVA', en: 'kVA' }, places: 0, help: { zh: '各变压器额定容量之和。', en: 'The rated capacities of all transformers together.' } },
    transformers: { kind: 'count', label: { zh: '变压器台数', en: 'Transformers' }, need: 'optional', min: 1, max: 20, unit: { zh: '台', en: 'pcs' } },
    needed: { kind: 'date', label: { zh: '要求送电日', en: 'Wanted energisation' }, need: 'always', from: 'tomorrow' },
    grounds: { kind: 'choices', label: { zh: '理由', en: 'Grounds' }, need: 'optional', list: grounds },
    dual: { kind: 'yes-no', label: { zh: '是否双电源', en: 'Two sources' }, need: 'always' },
    note: { kind: 'text', label: { zh: '说明', en: 'Note' }, need: 'optional', max: 500, lines: 3 },
    photos: { kind: 'files', label: { zh: '现场照片', en: 'Photos of the site' }, need: 'always', accept: 'photos', min: 1, max: 6 },
    signed: { kind: 'signature', label: { zh: '签字', en: 'Signature' }, need: 'always', whose: { zh: '经办人', en: 'whoever acts' } },
    materials: {
      kind: 'table', label: { zh: '主要设备', en: 'Main equipment' }, need: 'optional', min: 0, max: 20,
      columns: { name: { kind: 'text', label: { zh: '名称', en: 'Name' }, need: 'always', max: 60 }, pieces: { kind: 'count', label: { zh: '数量', en: 'Pieces' }, need: 'always', min: 1, max: 99 } },
    },
  },
};

export const filled = { source: 'line-117', capacity: '630', needed: '2026-11-20', grounds: ['near', 'spare'], dual: false, materials: [{ name: 'S20-M-630/10', pieces: 1 }, { name: 'KYN28A-12', pieces: 3 }] };

export const found = [
  must('capacity', 'too-much', { zh: '630 kVA 超过 117 线可开放容量 400 kVA，差 230 kVA。请另选电源点。', en: '630 kVA exceeds the 400 kVA open on line 117 by 230 kVA. Choose another source point.' }),
  hint('needed', 'tight', { zh: '比时限早 3 个工作日，请与客户确认。', en: 'Three working days before the limit; ask the customer to confirm.' }),
  must('photos', 'missing', { zh: '请上传至少 1 张现场照片。', en: 'Upload at least one photo of the site.' }),
];
