import { list } from '../list.ts';

/** 资质类别. */
export const licenceKinds = list('licence-kind', {
  'engineering-design': { zh: '工程设计（电力行业）', en: 'Engineering design (power)' },
  installing: { zh: '承装', en: 'Installation' },
  repairing: { zh: '承修', en: 'Maintenance' },
  testing: { zh: '承试', en: 'Testing' },
  building: { zh: '建筑业企业资质（电力工程）', en: 'Construction qualification (power)' },
  'safe-production': { zh: '安全生产许可证', en: 'Work safety licence' },
  supervision: { zh: '监理', en: 'Supervision' },
});
