import { list } from '../list.ts';

/** 配套工程合同类型. */
export const worksContractKinds = list('works-contract-kind', {
  construction: { zh: '施工', en: 'Construction' },
  supervision: { zh: '监理', en: 'Supervision' },
  design: { zh: '设计', en: 'Design' },
});
