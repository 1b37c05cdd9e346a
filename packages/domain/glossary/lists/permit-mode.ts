import { list } from '../list.ts';

/** 办理方式. */
export const permitModes = list('permit-mode', {
  exempt: { zh: '免审', en: 'Exempt' },
  commitment: { zh: '承诺', en: 'Commitment' },
  filing: { zh: '备案', en: 'Filing' },
  joint: { zh: '并联审批', en: 'Joint approval' },
});
