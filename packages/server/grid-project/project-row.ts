import { isObject, type Json } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Beside } from '../connection-case/case-row.ts';
import { mostUrgent } from '../ledger/most-urgent.ts';
import type { Home, Row } from '../ledger/visit-rows.ts';

/** The row of a grid project for lists, gates and search. */
export function projectRow(state: StreamState, beside: Beside, { homeUnitId }: Home): Row {
  const { facts } = state;
  const fact = (name: string): Json => facts[name] ?? null;
  return {
    stream_id: state.id, home_unit_id: homeUnitId, unit_id: state.unitId, number: state.number, name: fact('name'), works_kind: fact('worksKind'),
    status: state.status, ended_as: state.endedAs ?? null, opened_at: state.openedAt, ended_at: beside.endedAt ?? null,
    needed_by: fact('neededBy'), promised_date: fact('promisedDate'), planned_end: fact('plannedEnd'), commissioned_at: fact('commissionedAt'),
    progress_percent: fact('progressPercent'), estimate_wan: fact('estimateWan'), budget_wan: fact('budgetWan'), contract_wan: fact('contractWan'), settled_wan: fact('settledWan'),
    process_id: state.process.id, process_version: state.process.version, customer_manager: fact('customerManager'), project_manager: fact('projectManager'),
    open_steps: Object.keys(state.open), ...mostUrgent(beside.dues),
  };
}

/** Which cases the project serves: the link is decided on the project (contracts 3). */
export function projectCaseRows(state: StreamState, { homeUnitId }: Home): readonly Row[] {
  const cases = state.facts['cases'];
  if (state.kind !== 'project' || !Array.isArray(cases)) return [];
  return (cases as readonly Json[]).flatMap((served) => {
    const id = isObject(served) ? served['id'] : undefined;
    return typeof id === 'string' ? [{ project_id: state.id, case_id: id, home_unit_id: homeUnitId }] : [];
  });
}
