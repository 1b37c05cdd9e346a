import { list } from '../list.ts';

/** 通道: green channel or yearly plan. */
export const projectChannels = list('project-channel', {
  'green-channel': { zh: '绿色通道', en: 'Green channel' },
  'yearly-plan': { zh: '年度计划', en: 'Yearly plan' },
});
