import { list } from '../list.ts';

/** 移交原因. */
export const transferReasons = list('transfer-reason', {
  'post-changed': { zh: '调岗', en: 'Change of post' },
  leave: { zh: '请假', en: 'Leave' },
  'eligibility-lost': { zh: '资格失效', en: 'No longer eligible' },
  conflict: { zh: '回避', en: 'Conflict of interest' },
  load: { zh: '负载调整', en: 'Balance of load' },
});
