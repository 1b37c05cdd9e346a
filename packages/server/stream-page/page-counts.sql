-- $1 stream, $2 kind, $3 types of events on site. None where the stream is not seen.
select s.version as ledger,
  (select count(*)::int from event e where e.stream_id = s.id and e.type = any ($3::text[])) as "siteRecords",
  (select count(*)::int from state t cross join lateral jsonb_each(t.state -> 'asides') a cross join lateral jsonb_object_keys(a.value) where t.stream_id = s.id and a.key in ('urging', 'coordination', 'complaints'))
  + (select count(distinct (d.event_id, d.notice))::int from delivery d left join person p on p.id = d.person_id where d.stream_id = s.id and (p.kind = 'customer' or (d.person_id is null and d.address_sealed is not null))) as exchanges
from stream s where s.id = $1 and s.kind = $2
