select s.version, encode(s.head, 'hex') as head, s.home_unit_id as "homeUnitId", s.unit_id as "unitId", s.customer_id as "customerId", t.state, t.beside, u.path as "unitPath",
  case when s.kind = 'case' and t.state -> 'facts' ->> 'works-needed' = 'true' then (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'number', p.number, 'version', p.version, 'ended', p.ended, 'cancelled', p.cancelled,
      'commissionedAt', to_char(p.commissioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'promisedDate', p.promised_date, 'projectManager', p.project_manager)))
    from ledger.projects_of(s.id) p)
  end as projects
from stream s join state t on t.stream_id = s.id join unit u on u.id = s.unit_id
where s.id = $1 and s.kind = $2
