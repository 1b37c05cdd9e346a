import type pg from 'pg';
import { outsideFacts } from '@jiedian/server/command/outside-facts.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Profile } from '../../seed/profile.ts';
import { counties } from '../../seed/organisation/units.ts';
import { shippedRules } from '../../seed/shipped-rules.ts';
import { staff } from '../../seed/organisation/people.ts';

export const rules = shippedRules();

type Kept = { readonly state: StreamState; readonly papers: readonly string[] };

export async function stateOf(worker: pg.Pool, id: string | null): Promise<Kept | null> {
  if (id === null) return null;
  const { rows } = await worker.query<Kept>(`select state, coalesce(beside -> 'papers', '[]') as papers from state where stream_id = $1`, [id]);
  return rows[0] ?? null;
}

/** The project that serves a case, once the job has raised it. */
export async function projectOf(worker: pg.Pool, caseId: string): Promise<string | null> {
  const { rows } = await worker.query<{ id: string }>('select project_id as id from project_case where case_id = $1 limit 1', [caseId]);
  return rows[0]?.id ?? null;
}

/** What the server would put beside the facts for this act, so that a story knows who is asked and what the checklist says. */
export function besideFacts(profile: Profile, act: AnyAct, kept: Kept | null, doneAt: Instant, receivedAt: Instant): JsonObject {
  const unitId = counties[profile.county].id;
  const persons = staff.map(({ id, name, duty, reach }) => ({ id, name, duties: [{ duty, unitId: reach.id }], away: false, deputyAsks: false }));
  return outsideFacts(rules, act, { unitId, ...(kept ? { state: kept.state } : {}), persons, projects: [], papersHeld: kept?.papers ?? [], similar: [], data: {}, doneAt, receivedAt }) as unknown as JsonObject;
}
