import { list } from '../list.ts';

/** 需核准备案的项目: sectors whose project approval is asked for. */
export const approvalSectors = list('approval-sector', {
  none: { zh: '不属于以下行业', en: 'None of these' },
  coal: { zh: '煤矿', en: 'Coal mine' },
  chemical: { zh: '化工', en: 'Chemical works' },
  'high-energy': { zh: '“两高”项目', en: 'High energy use or emission' },
  housing: { zh: '住宅小区', en: 'Housing estate' },
});
