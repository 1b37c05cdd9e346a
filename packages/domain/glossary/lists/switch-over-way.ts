import { list } from '../list.ts';

/** 切换方式: how load goes over to another source. */
export const switchOverWays = list('switch-over-way', {
  manual: { zh: '手动', en: 'By hand' },
  automatic: { zh: '自动', en: 'Automatic' },
  interlocked: { zh: '机械闭锁手动', en: 'By hand with mechanical interlock' },
  none: { zh: '不切换（独立回路）', en: 'None (circuit of its own)' },
});
