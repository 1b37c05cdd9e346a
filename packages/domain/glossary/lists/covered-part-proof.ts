import { list } from '../list.ts';

/** 未检先覆盖的处理. */
export const coveredPartProofs = list('covered-part-proof', {
  opened: { zh: '重新开挖检查', en: 'Opened again and inspected' },
  proven: { zh: '以影像和试验记录证明', en: 'Proven by photos and test records' },
});
