-- Whoever no longer works on a stream loses the key to it; keys that were given on other grounds stay.
create function ledger.keep_access(p_stream uuid, p_keep uuid[]) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.stream_access a where a.stream_id = p_stream and a.why in ('manager', 'deputy') and not (a.person_id = any (p_keep)) $$;
revoke all on function ledger.keep_access from public;
grant execute on function ledger.keep_access to jiedian_app, jiedian_worker;
