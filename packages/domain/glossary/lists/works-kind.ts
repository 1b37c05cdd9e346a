import { list } from '../list.ts';

/** 配套类别: what the supporting grid works are. */
export const worksKinds = list('works-kind', {
  'new-line': { zh: '新建线路', en: 'New line' },
  'line-upgrade': { zh: '线路改造', en: 'Line upgrade' },
  'substation-bay': { zh: '变电站间隔', en: 'Substation bay' },
  'ring-main-unit': { zh: '环网柜/分支箱', en: 'Ring main unit or branch box' },
  'new-transformer': { zh: '新增配变', en: 'New distribution transformer' },
  'larger-transformer': { zh: '配变增容', en: 'Larger distribution transformer' },
  'new-substation': { zh: '新建变电站', en: 'New substation' },
  communication: { zh: '通信自动化', en: 'Communication and automation' },
});
