import { list } from '../list.ts';

/** 临时用途. */
export const temporaryPurposes = list('temporary-purpose', {
  building: { zh: '基建', en: 'Building works' },
  municipal: { zh: '市政', en: 'Municipal works' },
  'railway-road': { zh: '铁路公路施工', en: 'Railway and road works' },
  drought: { zh: '抗旱打井', en: 'Drought relief, wells' },
  rescue: { zh: '抢险救灾', en: 'Rescue and disaster relief' },
  event: { zh: '集会演出', en: 'Assemblies and shows' },
  exploration: { zh: '勘探', en: 'Exploration' },
  other: { zh: '其他', en: 'Other' },
});
