import { duties } from '../glossary/duty.ts';
import type { GateFacts } from './gate-facts.ts';
import { type GateRow, notNeeded, row } from './gate-row.ts';
import { compare, zero } from '../kernel/decimal.ts';

/** What the utility's contract, money, metering, works, outage and dispatch must show before energisation. */
export const utilitySideRows = (facts: GateFacts): readonly GateRow[] => [contract(facts), fees(facts), metering(facts), works(facts), outage(facts), dispatch(facts)];

function contract(facts: GateFacts): GateRow {
  return row('contract-in-force', { zh: '供用电合同已生效', en: 'Supply contract in force' }, facts.contractInForceAt !== undefined ? undefined : {
    detail: { zh: '合同还没有生效。', en: 'The contract is not in force.' }, owes: duties['customer-manager'],
  });
}

function fees(facts: GateFacts): GateRow {
  const name = { zh: '业务费用已结清', en: 'Lawful fees settled' };
  if (facts.arrearsYuan !== undefined && compare(facts.arrearsYuan, zero) > 0) {
    return row('fees-settled', name, { detail: { zh: `原户号欠费 ${facts.arrearsYuan} 元。`, en: `Arrears of ${facts.arrearsYuan} yuan on the present account.` }, owes: duties.customer });
  }
  const due = facts.feesDueYuan !== undefined && compare(facts.feesDueYuan, zero) > 0;
  return row('fees-settled', name, facts.feesSettledAt !== undefined ? undefined : {
    detail: due ? { zh: `应收 ${facts.feesDueYuan} 元未结清。`, en: `${facts.feesDueYuan} yuan are not settled.` } : { zh: '业务费用还没有核定或结清。', en: 'The fees have not been set or settled.' },
    owes: due ? duties.customer : duties.marketing,
  });
}

function metering(facts: GateFacts): GateRow {
  const name = { zh: '电能表已装、采集终端已上线', en: 'Meter installed, terminal online' };
  if (facts.meterInstalledAt === undefined) return row('meter-online', name, { detail: { zh: '电能表还没有安装。', en: 'The meter has not been installed.' }, owes: duties['metering-team'] });
  return row('meter-online', name, facts.terminalOnlineAt !== undefined ? undefined : { detail: { zh: '采集终端还没有上线。', en: 'The terminal is not online.' }, owes: duties['metering-team'] });
}

/** The gate waits for every project that serves the case and has not been cancelled (A3.3, F3). */
export function works(facts: GateFacts): GateRow {
  const name = { zh: '配套工程已投运', en: 'Grid works commissioned' };
  if ((facts.gridWorks ?? facts['works-needed']) !== true) return notNeeded('works-commissioned', name);
  const projects = (facts.projects ?? []).filter((p) => !p.cancelled);
  const waiting = projects.filter((p) => p.commissionedAt === undefined);
  if (projects.length === 0) {
    const detail = facts.projectUnderWay === true ? { zh: '配套项目正在立项。', en: 'The grid project is being set up.' } : { zh: '还没有配套项目。', en: 'There is no grid project yet.' };
    return row('works-commissioned', name, { detail, owes: duties['project-manager'] });
  }
  return row('works-commissioned', name, waiting.length === 0 ? undefined : {
    detail: {
      zh: `未投运：${waiting.map((p) => (p.promisedDate ? `${p.number}（承诺 ${p.promisedDate}）` : p.number)).join('、')}。`,
      en: `Not commissioned: ${waiting.map((p) => (p.promisedDate ? `${p.number} (promised for ${p.promisedDate})` : p.number)).join(', ')}.`,
    },
    owes: duties['project-manager'],
  });
}

/** 条例 28: a planned outage needs notice; other ways (带电作业, 不停电) need the plan's approval only. */
function outage(facts: GateFacts): GateRow {
  const name = { zh: '停送电计划已批准、已通知', en: 'Outage plan approved, notice given' };
  if (facts.outageApproved !== true) return row('outage-plan', name, { detail: { zh: '停送电计划还没有批准。', en: 'The outage plan has not been approved.' }, owes: duties.dispatch });
  const told = facts.outageWay !== 'planned-outage' || facts.noticeGivenAt !== undefined;
  return row('outage-plan', name, told ? undefined : { detail: { zh: '计划停电还没有通知受影响用户。', en: 'Customers affected by the planned outage have not been notified.' }, owes: duties.operation });
}

function dispatch(facts: GateFacts): GateRow {
  const name = { zh: '调度命名、定值、协议与启动方案', en: 'Names, settings, agreement and start-up plan' };
  if (facts['dispatch-preparation-needed'] !== true) return notNeeded('dispatch-ready', name);
  return row('dispatch-ready', name, facts.dispatchReadyAt !== undefined ? undefined : {
    detail: { zh: '调度命名、定值执行或启动方案还没有完成。', en: 'Names, settings or the start-up plan are not complete.' }, owes: duties.dispatch,
  });
}
