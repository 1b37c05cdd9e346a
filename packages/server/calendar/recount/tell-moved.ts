import type pg from 'pg';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Shell } from '../../command/shell.ts';
import { addDeliveries } from '../../jobs/add-deliveries.ts';

type Told = { readonly personId: string; readonly moved: number; readonly streamId: string; readonly homeUnitId: string; readonly number: string; readonly title: Text };

/**
 * One message for each person, however many of his due days have moved: whoever holds the step, or manages the case or project where nobody does. It opens at the
 * one that is due first. Told once a run.
 */
export async function tellMoved(shell: Shell, client: pg.ClientBase, runId: string): Promise<void> {
  const { rows } = await client.query<Told>(
    `with held as (
       select coalesce(v.person_id, c.customer_manager, g.project_manager) as person, m.stream_id, v.home_unit_id, v.due_on, coalesce(c.number, g.number) as number
       from calendar_move m join visit_row v using (stream_id, step, visit) left join case_row c using (stream_id) left join project_row g using (stream_id)
       where m.run_id = $1 and m.from_day is distinct from m.to_day and v.closed_at is null
     )
     select distinct on (h.person) h.person as "personId", count(*) over (partition by h.person)::int as moved, h.stream_id as "streamId", h.home_unit_id as "homeUnitId", h.number, r.title
     from held h join calendar_run r on r.id = $1
     where h.person is not null and not exists (select from calendar_told t where t.run_id = $1 and t.person_id = h.person)
     order by h.person, h.due_on, h.stream_id`, [runId]);
  await addDeliveries(shell, rows.map(({ title, moved, number, ...whose }) => ({ ...whose, eventId: runId, notice: 'calendar-published', channel: 'message', addressSealed: null, asks: null, words: words(title, moved, number) })));
  await client.query(
    `insert into calendar_told (run_id, person_id, moved) select $1, x."personId", x.moved from jsonb_to_recordset($2) as x("personId" uuid, moved int) on conflict do nothing`, [runId, JSON.stringify(rows)],
  );
}

const words = (title: Text, moved: number, number: string): Text => ({
  zh: `工作日历已更新（${title.zh}），您经办的 ${moved} 个到期日随之变动，最先到期的是 ${number}。`,
  en: `The calendar has changed (${title.en}): ${moved} of your due ${moved === 1 ? 'days has' : 'days have'} moved. The first is that of ${number}.`,
});
