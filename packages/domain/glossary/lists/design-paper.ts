import { list } from '../list.ts';

/** 设计资料. */
export const designPapers = list('design-paper', {
  'design-statement': { zh: '设计说明书', en: 'Design statement' },
  'designer-licence': { zh: '设计单位资质', en: 'Designer’s licence' },
  'load-list': { zh: '用电负荷分布与清单', en: 'Loads and where they are' },
  'primary-diagram': { zh: '一次主接线图', en: 'Primary diagram' },
  'layout-and-sections': { zh: '电气平面与剖面', en: 'Layout and sections' },
  'incoming-line': { zh: '高压进线与路径图', en: 'Incoming line and route' },
  protection: { zh: '继电保护原理与定值计算', en: 'Protection and settings' },
  'metering-diagram': { zh: '计量与采集图', en: 'Metering and collection' },
  'reactive-power': { zh: '无功补偿', en: 'Reactive power' },
  'earthing-grid': { zh: '接地网', en: 'Earthing grid' },
  'own-supply-interlock': { zh: '自备电源与闭锁', en: 'Own supply and interlock' },
  'civil-drawing': { zh: '土建图', en: 'Civil works' },
  'power-quality': { zh: '电能质量治理', en: 'Power quality' },
  'equipment-list': { zh: '主要设备表', en: 'Main equipment' },
  communication: { zh: '调度通信自动化', en: 'Dispatch, communication, automation' },
});
