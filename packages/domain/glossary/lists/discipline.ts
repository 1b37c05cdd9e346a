import { list } from '../list.ts';

/** 专业. */
export const disciplines = list('discipline', {
  marketing: { zh: '市营', en: 'Marketing' },
  distribution: { zh: '生技（配电）', en: 'Production technology, distribution' },
  substation: { zh: '生技（变电）', en: 'Production technology, substation' },
  line: { zh: '生技（线路）', en: 'Production technology, lines' },
  metering: { zh: '计量', en: 'Metering' },
  dispatch: { zh: '调度', en: 'Dispatch' },
  protection: { zh: '继电保护', en: 'Protection' },
  automation: { zh: '通信自动化', en: 'Communication and automation' },
  inspection: { zh: '用检', en: 'Inspection' },
  safety: { zh: '安监', en: 'Safety' },
});
