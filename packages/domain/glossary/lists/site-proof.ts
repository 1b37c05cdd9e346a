import { list } from '../list.ts';

/** 产权（用地）证明. */
export const siteProofs = list('site-proof', {
  'property-certificate': { zh: '不动产权证', en: 'Real property certificate' },
  'land-use': { zh: '国有土地使用证', en: 'State land use certificate' },
  'planning-permit': { zh: '建设用地规划许可', en: 'Planning permit for construction land' },
  lease: { zh: '租赁合同', en: 'Lease' },
  'village-proof': { zh: '村镇证明', en: 'Village or township certificate' },
  'mining-land': { zh: '采矿/用地批复', en: 'Mining or land approval' },
  'to-follow': { zh: '暂未取得，承诺补交', en: 'Not yet obtained, to follow' },
  court: { zh: '法院文书', en: 'Court document' },
});
