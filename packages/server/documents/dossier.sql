-- $1 stream, $2 kind: one row for each paper with a file or a promise; one with nulls where there is none, none where the stream is not seen.
select p.paper, p.step, p.seq, r.due_on as "promisedUntil", r.kept_at as "keptAt", t.state, t.beside,
  (select jsonb_agg(jsonb_build_object('seq', e.seq, 'type', e.type, 'step', e.step_id) order by e.seq) from event e where e.stream_id = s.id) as recorded,
  case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size, 'sha256', f.sha256,
    'uploadedAt', to_char(coalesce(f.held_at, f.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', o.name) end as file
from stream s join state t on t.stream_id = s.id
left join (
  select stream_id, paper, step, seq, file_id from paper_row where stream_id = $1
  union all
  select r.stream_id, r.paper, null, 0, null from promise_row r where r.stream_id = $1 and not exists (select from paper_row p where p.stream_id = $1 and p.paper = r.paper)
) p on p.stream_id = s.id
left join promise_row r on r.stream_id = s.id and r.paper = p.paper
left join file f on f.id = p.file_id and f.state = 'held' left join person o on o.id = f.owner_person_id
where s.id = $1 and s.kind = $2 order by p.seq desc, f.name
