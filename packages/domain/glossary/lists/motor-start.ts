import { list } from '../list.ts';

/** 起动方式. */
export const motorStarts = list('motor-start', {
  direct: { zh: '直接起动', en: 'Direct on line' },
  soft: { zh: '软起动', en: 'Soft starter' },
  reactor: { zh: '电抗降压', en: 'Reactor' },
  converter: { zh: '变频起动', en: 'Converter' },
});
