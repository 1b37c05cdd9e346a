import { list } from '../list.ts';

/** 电源角色. */
export const sourceRoles = list('source-role', {
  main: { zh: '主供', en: 'Main' },
  standby: { zh: '备用', en: 'Standby' },
  security: { zh: '保安', en: 'Security' },
  mutual: { zh: '互为备用', en: 'Mutual standby' },
});
