import { list } from '../list.ts';

/** 派工理由. */
export const assignmentReasons = list('assignment-reason', {
  area: { zh: '属地', en: 'Area' },
  speciality: { zh: '专业', en: 'Specialism' },
  load: { zh: '负载均衡', en: 'Balance of load' },
  'known-customer': { zh: '原客户延续', en: 'Continuity with the customer' },
});
