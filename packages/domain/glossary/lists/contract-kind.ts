import { list } from '../list.ts';

/** 合同类别. */
export const contractKinds = list('contract-kind', {
  'high-voltage': { zh: '高压', en: 'High voltage' },
  'low-voltage': { zh: '低压', en: 'Low voltage' },
  temporary: { zh: '临时', en: 'Temporary' },
  'bulk-purchase': { zh: '趸购电', en: 'Bulk purchase' },
  'entrusted-resale': { zh: '委托转供电', en: 'Entrusted onward supply' },
  'grid-dispatch': { zh: '并网调度', en: 'Parallel operation and dispatch' },
});
