import { list } from '../list.ts';

/** 客户工程阶段. */
export const worksStages = list('works-stage', {
  'not-started': { zh: '未启动', en: 'Not started' },
  designing: { zh: '设计中', en: 'In design' },
  purchasing: { zh: '设备采购', en: 'Equipment procurement' },
  'civil-works': { zh: '土建', en: 'Civil works' },
  installing: { zh: '安装', en: 'Installation' },
  testing: { zh: '试验', en: 'Testing' },
  'to-be-reported': { zh: '待报验', en: 'Awaiting completion report' },
  stopped: { zh: '停工', en: 'Stopped' },
});
