-- A case written down at the counter belongs to a customer for whom nobody has signed in yet. Whoever signs in by the very phone that the case names
-- as its contact's now (`p_phone`: its digest, see sealed_value.lookup; null for staff) speaks for that customer as his agent, as long as it is named.
-- A customer with an owner or agents of his own is left to them (docs/decisions/contact-sees-counter-case.md).
drop function session.scope_of(text, date);
create function session.scope_of(p_account text, p_today date, p_phone bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select p.id, p.name, p.kind from public.person p where p.account_id = p_account),
  held as (
    select g.duty, u.id, u.code, u.name_zh, u.name_en, case when u.level = 'department' then u.parent_id else u.id end as reach
    from me join public.duty_grant g on g.person_id = me.id join public.unit u on u.id = g.unit_id
    where g.from_day <= p_today and (g.to_day is null or g.to_day >= p_today)
  ),
  spoken_for as (
    select m.customer_id, m.role from me join public.customer_member m on m.person_id = me.id where m.until is null or m.until >= p_today
    union
    select s.customer_id, 'agent' from me, public.sealed_value v
    join public.case_row c on c.stream_id = v.stream_id and c.contact_phone_sealed = v.id
    join public.stream s on s.id = v.stream_id
    where me.kind = 'customer' and v.lookup = p_phone and v.kind = 'phone' and v.value is not null
      and not exists (select from public.customer_member o where o.customer_id = s.customer_id)
  )
  select jsonb_build_object(
    'personId', me.id, 'name', me.name, 'kind', me.kind,
    'duties', coalesce((select jsonb_agg(jsonb_build_object('duty', h.duty, 'reach', h.reach,
        'units', (select jsonb_agg(u.id) from public.unit u where u.path @> array[h.reach]),
        'unit', jsonb_build_object('id', h.id, 'code', h.code, 'name', jsonb_build_object('zh', h.name_zh, 'en', h.name_en))) order by h.duty, h.code) from held h), '[]'),
    'units', coalesce((select jsonb_agg(distinct u.id) from held h join public.unit u on u.path @> array[h.reach]), '[]'),
    'actsFor', coalesce((select jsonb_agg(a.person_id) from public.absence a where a.deputy_id = me.id and p_today between a.from_day and a.to_day), '[]'),
    'customers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'role', m.role) order by m.role desc, c.name) from spoken_for m join public.customer c on c.id = m.customer_id), '[]'))
  from me $$;
revoke all on function session.scope_of from public;
grant execute on function session.scope_of to jiedian_app;
