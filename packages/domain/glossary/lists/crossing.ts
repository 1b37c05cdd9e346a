import { list } from '../list.ts';

/** 交叉跨越. */
export const crossings = list('crossing', {
  road: { zh: '公路', en: 'Road' },
  motorway: { zh: '高速', en: 'Motorway' },
  railway: { zh: '铁路', en: 'Railway' },
  river: { zh: '河流', en: 'River' },
  'power-line': { zh: '35 kV 及以上线路', en: 'Line of 35 kV or more' },
  telecom: { zh: '通信线', en: 'Telecommunication line' },
  pipeline: { zh: '油气管道', en: 'Oil or gas pipeline' },
  building: { zh: '房屋', en: 'Building' },
  forest: { zh: '林地', en: 'Forest' },
  'mined-ground': { zh: '煤矿采空区', en: 'Mined-out ground' },
});
