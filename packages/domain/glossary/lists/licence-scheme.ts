import { list } from '../list.ts';

/** 许可等级制: the grades of installation, maintenance and test licences before and after 发展改革委令 2025 年第 30 号. */
export const licenceSchemes = list('licence-scheme', {
  'five-grade': { zh: '旧五级制', en: 'Five grades (old)' },
  'three-grade': { zh: '新三级制', en: 'Three grades (new)' },
});
