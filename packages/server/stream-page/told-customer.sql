-- $1 stream: what was told to its customer or contact, each with the ways it went; the newest first. No address, no name.
select d.event_id as id, d.notice, min(d.created_at) as at, (array_agg(d.words))[1] as words, (array_agg(d.asks))[1] as asks,
  jsonb_agg(distinct jsonb_build_object('channel', d.channel, 'state', d.state)) as ways, max(d.read_at) as "readAt"
from delivery d left join person p on p.id = d.person_id
where d.stream_id = $1 and (p.kind = 'customer' or (d.person_id is null and d.address_sealed is not null))
group by d.event_id, d.notice order by at desc, d.event_id, d.notice limit 500
