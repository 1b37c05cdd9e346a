import { list } from '../list.ts';

/** 隐蔽部位. */
export const concealedParts = list('concealed-part', {
  'earthing-grid': { zh: '接地网', en: 'Earthing grid' },
  'cable-route': { zh: '电缆沟、排管、直埋', en: 'Cable trench, ducts, buried cable' },
  foundations: { zh: '设备基础与预埋件', en: 'Foundations and inserts' },
  'tower-foundations': { zh: '杆塔基础', en: 'Pole and tower foundations' },
  'cable-joints': { zh: '电缆中间接头', en: 'Cable joints' },
  'oil-pit': { zh: '变压器油池', en: 'Transformer oil pit' },
  'concealed-wiring': { zh: '暗敷管线', en: 'Concealed pipes and wires' },
});
