import { list } from '../list.ts';

/** 收费项目: the lawful items only; reviewing drawings, inspecting and connecting are never charged. */
export const feeItems = list('fee-item', {
  'high-reliability': { zh: '高可靠性供电费', en: 'High-reliability supply fee' },
  'system-reserve': { zh: '系统备用费', en: 'System reserve fee' },
});
