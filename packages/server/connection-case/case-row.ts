import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { totalFor } from '@jiedian/domain/limits/limit-for.ts';
import { caseKindOf } from '../ledger/case-kind.ts';
import { clearFact, sealedFact, type ClearValues } from '../ledger/clear-values.ts';
import { regimeOf, type RuleBook } from '../ledger/rule-book.ts';
import { mostUrgent } from '../ledger/most-urgent.ts';
import type { Dues } from '../ledger/visit-dues.ts';
import type { Home, Row } from '../ledger/visit-rows.ts';

/** What is beside the state but not in it. */
export type Beside = { readonly dues: Dues; readonly endedAt?: string };

/**
 * The row of a case for lists and search. Keys that are absent keep what the row has: names and addresses whose clear value is not at hand
 * because this command did not touch them.
 */
export function caseRow(book: RuleBook, state: StreamState, beside: Beside, clear: ClearValues, { homeUnitId }: Home): Row {
  const { facts } = state;
  const fact = (name: string): Json => facts[name] ?? null;
  const urgent = mostUrgent(beside.dues);
  return {
    stream_id: state.id, home_unit_id: homeUnitId, unit_id: state.unitId, customer_id: state.customerId ?? null, number: state.number,
    ...clearColumns(facts, clear),
    contact_phone_sealed: sealedFact(facts, 'contactPhone'),
    channel: fact('channel'), business_type: fact('businessType'), supply_kind: fact('supplyKind'), voltage: fact('requestedVoltage'), supply_mode: fact('supplyMode'),
    capacity_kva: facts['approvedCapacityKva'] ?? fact('requestedCapacityKva'), region: fact('region'),
    grade: fact('grade'), ordinary: fact('ordinary'), works_needed: fact('works-needed'),
    status: state.status, ended_as: state.endedAs ?? null,
    suspended_since: state.suspension?.since ?? null, suspension_account: state.suspension?.account ?? null,
    opened_at: state.openedAt, accepted_at: fact('acceptedAt'), wanted_date: fact('wantedDate'), agreed_date: fact('agreedDate'),
    energised_at: fact('energisedAt'), ended_at: beside.endedAt ?? null,
    process_id: state.process.id, process_version: state.process.version, regime: fact('regime'),
    customer_manager: fact('customerManager'), project_manager: fact('projectManager'), customer_deputy: fact('customerDeputy'), project_deputy: fact('projectDeputy'),
    open_steps: Object.keys(state.open), ...urgent,
    allowed_days: totalFor(regimeOf(book, state), caseKindOf(state))?.days ?? null,
  };
}

function clearColumns(facts: JsonObject, clear: ClearValues): Row {
  const columns = { customer_name: 'customerName', supply_address: 'supplyAddress', contact_name: 'contactName' };
  return Object.fromEntries(Object.entries(columns).flatMap(([column, name]) => {
    const value = clearFact(facts, name, clear);
    return value === undefined ? [] : [[column, value]];
  }));
}
