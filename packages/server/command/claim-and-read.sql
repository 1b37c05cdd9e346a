-- One question instead of three: a database spends more on questions than on answers. The two locked rows are read as they are once the
-- lock is had, however old the statement; all else is read without a lock. A copy of the command that lost finds nothing claimed.
with claim as (
  insert into command (id, type, content_sha256, person_id, stream_id, at) values ($1, $2, decode($3, 'hex'), $4, $5, $6) on conflict (id) do nothing returning id
), ground as (
  select s.version, encode(s.head, 'hex') as head, s.home_unit_id, s.unit_id, s.customer_id, t.state, t.beside
  from stream s join state t on t.stream_id = s.id
  where s.id = $5 and s.kind = $7
  for update of s, t
)
select (select count(*) from claim) = 1 as claimed, g.version, g.head, g.home_unit_id as "homeUnitId", g.unit_id as "unitId", g.customer_id as "customerId", g.state, g.beside,
  u.path as "unitPath",
  case when $7 = 'case' and g.state -> 'facts' ->> 'works-needed' = 'true' then (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'number', p.number, 'version', p.version, 'ended', p.ended, 'cancelled', p.cancelled,
      'commissionedAt', to_char(p.commissioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'promisedDate', p.promised_date, 'projectManager', p.project_manager)))
    from ledger.projects_of($5) p)
  end as projects
from (select 1) one left join ground g on true left join unit u on u.id = g.unit_id
