import { list } from '../list.ts';

/** 采集终端. */
export const terminalKinds = list('terminal-kind', {
  'customer-terminal': { zh: '专变采集终端', en: 'Customer terminal' },
  'load-management': { zh: '负荷管理终端', en: 'Load management terminal' },
  substation: { zh: '厂站终端', en: 'Substation terminal' },
  concentrator: { zh: '集中器', en: 'Concentrator' },
});
