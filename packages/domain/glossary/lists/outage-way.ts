import { list } from '../list.ts';

/** 停送电方式. */
export const outageWays = list('outage-way', {
  'planned-outage': { zh: '计划停电', en: 'Planned outage' },
  'live-work': { zh: '带电作业', en: 'Live work' },
  'no-outage': { zh: '不停电', en: 'No outage' },
});
