import { list } from '../list.ts';

/** 天气. */
export const weathers = list('weather', {
  fine: { zh: '晴', en: 'Fine' },
  cloudy: { zh: '多云', en: 'Cloudy' },
  rain: { zh: '雨', en: 'Rain' },
  snow: { zh: '雪', en: 'Snow' },
  sand: { zh: '沙尘', en: 'Sand and dust' },
  frozen: { zh: '冻土', en: 'Frozen ground' },
});
