import { list } from '../list.ts';

/** 客户工程阶段. */
export const worksStages = list('works-stage', {
  'not-started': { zh: '未启动', en: 'Not started' },
  designing: { zh: '设计中', en: 'Being designed' },
  purchasing: { zh: '设备采购', en: 'Buying equipment' },
  'civil-works': { zh: '土建', en: 'Civil works' },
  installing: { zh: '安装', en: 'Installing' },
  testing: { zh: '试验', en: 'Testing' },
  'to-be-reported': { zh: '待报验', en: 'To be reported' },
  stopped: { zh: '停工', en: 'Stopped' },
});
