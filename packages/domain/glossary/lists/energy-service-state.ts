import { list } from '../list.ts';

/** 能源服务进展. */
export const energyServiceStates = list('energy-service-state', {
  offered: { zh: '已推荐', en: 'Offered' },
  interested: { zh: '有意向', en: 'Interested' },
  declined: { zh: '已拒绝', en: 'Declined' },
  signed: { zh: '已签约', en: 'Signed' },
});
