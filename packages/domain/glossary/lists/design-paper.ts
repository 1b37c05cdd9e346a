import { list } from '../list.ts';

/** 设计资料; codes as in regulation/papers. */
export const designPapers = list('design-paper', {
  'design-note': { zh: '设计说明书', en: 'Design description' },
  'designer-licence': { zh: '设计单位资质', en: 'Designer’s licence' },
  'load-list': { zh: '用电负荷分布与清单', en: 'Load list and distribution' },
  'primary-diagram': { zh: '一次主接线图', en: 'Primary single-line diagram' },
  'layout-drawings': { zh: '电气平面与剖面图', en: 'Electrical layout and sections' },
  'incoming-line-drawing': { zh: '高压进线与路径图', en: 'Incoming line and route' },
  'protection-drawing': { zh: '继电保护原理与定值计算', en: 'Protection diagram and setting calculation' },
  'metering-drawing': { zh: '计量与采集图', en: 'Metering and data collection' },
  'reactive-drawing': { zh: '无功补偿图', en: 'Reactive compensation' },
  'earthing-drawing': { zh: '接地网图', en: 'Earthing grid' },
  'own-supply-drawing': { zh: '自备电源与闭锁图', en: 'Own supply and interlock' },
  'civil-drawings': { zh: '土建图', en: 'Civil works' },
  'power-quality-design': { zh: '电能质量治理设计', en: 'Power-quality measures' },
  'main-equipment-list': { zh: '主要设备表', en: 'List of main equipment' },
  'dispatch-automation-drawing': { zh: '调度通信自动化图', en: 'Dispatch, communication and automation' },
});
