import { list } from '../list.ts';

/** 现场监督: safety or quality. */
export const siteCheckKinds = list('site-check-kind', {
  safety: { zh: '安全', en: 'Safety' },
  quality: { zh: '质量', en: 'Quality' },
});
