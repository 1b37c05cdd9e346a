import { list } from '../list.ts';

/** 变更项. */
export const applicationChanges = list('application-change', {
  name: { zh: '户名', en: 'Customer’s name' },
  contact: { zh: '联系人', en: 'Contact' },
  capacity: { zh: '容量', en: 'Capacity' },
  voltage: { zh: '电压', en: 'Voltage' },
  sources: { zh: '电源', en: 'Sources' },
  'load-nature': { zh: '负荷性质', en: 'Nature of the load' },
  place: { zh: '地址', en: 'Address' },
  stages: { zh: '分期', en: 'Stages' },
});
