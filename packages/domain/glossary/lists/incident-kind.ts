import { list } from '../list.ts';

/** 不良记录类别. */
export const incidentKinds = list('incident-kind', {
  quality: { zh: '质量', en: 'Quality' },
  safety: { zh: '安全', en: 'Safety' },
  'untrue-papers': { zh: '资料不实', en: 'Untrue papers' },
  'beyond-licence': { zh: '超许可范围承揽', en: 'Work beyond the licence' },
  subcontracting: { zh: '违法转包、分包', en: 'Unlawful subcontracting' },
});
