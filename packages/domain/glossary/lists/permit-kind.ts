import { list } from '../list.ts';

/** 手续: permits for supporting works (facts 3.3). */
export const permitKinds = list('permit-kind', {
  planning: { zh: '建设工程规划许可', en: 'Planning permit' },
  'road-occupation': { zh: '占用（挖掘）城市道路', en: 'Occupying or digging up a city road' },
  'green-land': { zh: '临时占用绿地、树木砍伐移植', en: 'Green land, felling and moving trees' },
  highway: { zh: '公路涉路', en: 'Works on a public road' },
  'motorway-crossing': { zh: '高速跨越', en: 'Motorway crossing' },
  'railway-crossing': { zh: '铁路跨越穿越', en: 'Railway crossing' },
  river: { zh: '河道（水利）', en: 'River (water authority)' },
  traffic: { zh: '交通组织（公安）', en: 'Traffic arrangement (police)' },
  forest: { zh: '林草地', en: 'Forest and grassland' },
  farmland: { zh: '基本农田/土地预审', en: 'Farmland, land pre-review' },
  relics: { zh: '文物', en: 'Cultural relics' },
  pipeline: { zh: '油气管道交叉', en: 'Oil or gas pipeline crossing' },
  'mined-ground': { zh: '压覆矿产/采空区', en: 'Mineral deposits, mined-out ground' },
  'soil-water': { zh: '水土保持', en: 'Soil and water conservation' },
  environment: { zh: '环评备案', en: 'Environmental filing' },
});
