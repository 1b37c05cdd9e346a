import type { BusinessDate } from '../kernel/instant.ts';
import { duties } from '../glossary/duty.ts';
import type { GateFacts } from './gate-facts.ts';
import { type GateRow, notNeeded, row } from './gate-row.ts';
import { paperKinds } from '../glossary/lists/paper-kind.ts';
import { wordsOf } from '../glossary/list.ts';

/** What the customer's own installation and papers must show before energisation. */
export const customerSideRows = (facts: GateFacts, today: BusinessDate): readonly GateRow[] => [
  inspection(facts), papers(facts), interlock(facts), emergencySupply(facts), electricians(facts, today), temporarySupply(facts),
];

function inspection(facts: GateFacts): GateRow {
  const name = { zh: '竣工检验合格', en: 'Completion inspection passed' };
  const defects = facts.blockingDefects ?? 0;
  if (facts.inspectionPassedAt === undefined) return row('inspection-passed', name, { detail: { zh: '竣工检验还没有通过。', en: 'The completion inspection has not been passed.' }, owes: duties['customer-manager'] });
  return row('inspection-passed', name, defects === 0 ? undefined : {
    detail: { zh: `还有 ${defects} 处严重或危急缺陷未消除。`, en: `${defects} severe or critical defects are open.` }, owes: duties.customer,
  });
}

export function papers(facts: GateFacts): GateRow {
  const name = { zh: '承诺资料已补齐', en: 'Promised papers handed in' };
  const held = facts.papersHeld ?? [];
  const open = (facts.promisedPapers ?? []).filter((p) => !held.includes(p.paper)).map((p) => wordsOf(paperKinds, p.paper));
  if ((facts.promisedPapers ?? []).length === 0) return notNeeded('promised-papers', name);
  return row('promised-papers', name, open.length === 0 ? undefined : {
    detail: { zh: `未补：${open.map((t) => t.zh).join('、')}。`, en: `Open: ${open.map((t) => t.en).join(', ')}.` }, owes: duties.customer,
  });
}

function interlock(facts: GateFacts): GateRow {
  const name = { zh: '电源闭锁已验证', en: 'Interlock of the sources proven' };
  if ((facts.sourcesCount ?? 1) < 2 && facts.hasOwnSupply !== true) return notNeeded('interlock', name);
  return row('interlock', name, facts.interlockProven === true ? undefined : {
    detail: { zh: '双（多）电源或自备电源的闭锁、切换未验证合格。', en: 'Interlock and switch-over of the sources or the own supply have not been proven.' }, owes: duties.customer,
  });
}

function emergencySupply(facts: GateFacts): GateRow {
  const name = { zh: '重要用户应急电源与预案', en: 'Important customer: emergency supply and plan' };
  if (facts.grade === undefined || facts.grade === 'ordinary') return notNeeded('emergency-supply', name);
  return row('emergency-supply', name, facts.emergencySupplyProven === true ? undefined : {
    detail: { zh: '自备应急电源和应急预案未验证。', en: 'The emergency supply and its plan have not been proven.' }, owes: duties.customer,
  });
}

function electricians(facts: GateFacts, today: BusinessDate): GateRow {
  const name = { zh: '值班电工持证', en: 'Duty electricians certified' };
  const named = facts.electricians ?? [];
  const expired = named.filter((e) => e.validTo < today).length;
  if (named.length === 0) return row('electricians', name, { detail: { zh: '还没有报送值班电工。', en: 'No duty electrician has been named.' }, owes: duties.customer });
  return row('electricians', name, expired === 0 ? undefined : { detail: { zh: `${expired} 名电工的证件已过期。`, en: `${expired} certificates have expired.` }, owes: duties.customer });
}

function temporarySupply(facts: GateFacts): GateRow {
  const name = { zh: '施工临时电源已拆除或另有合同', en: 'Temporary site supply removed or under its own contract' };
  if (facts.temporarySupplySettled === undefined) return notNeeded('temporary-supply', name, { zh: '现场没有登记临时电源。', en: 'The temporary site supply has not been recorded.' });
  return row('temporary-supply', name, facts.temporarySupplySettled ? undefined : { detail: { zh: '施工临时电源还没有拆除，也没有单独的合同。', en: 'The temporary site supply is neither removed nor under its own contract.' }, owes: duties.customer });
}
