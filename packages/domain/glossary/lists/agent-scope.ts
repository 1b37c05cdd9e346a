import { list } from '../list.ts';

/** 授权范围: what the agent may do for the customer. */
export const agentScopes = list('agent-scope', {
  apply: { zh: '申请', en: 'Apply' },
  receive: { zh: '签收', en: 'Receive and sign for' },
  contract: { zh: '签订合同', en: 'Sign the contract' },
});
