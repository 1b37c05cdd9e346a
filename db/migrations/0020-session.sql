-- Accounts and sessions of better-auth 1.7.25 (its own shape, compiled by its `compileMigrations`), reached by the web's role alone.
create schema session;
grant usage on schema session to jiedian_app, jiedian_worker;

create table session."user" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null, "username" text unique, "displayUsername" text, "phoneNumber" text unique, "phoneNumberVerified" boolean, "twoFactorEnabled" boolean);
create table session."session" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" uuid not null references session."user" ("id") on delete cascade);
create table session."account" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "accountId" text not null, "providerId" text not null, "userId" uuid not null references session."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);
create table session."verification" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);
create table session."twoFactor" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "secret" text not null, "backupCodes" text not null, "userId" uuid not null references session."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);
create index session_by_user on session."session" ("userId");
create index account_by_user on session."account" ("userId");
create index verification_identifier on session."verification" ("identifier");
create index two_factor_secret on session."twoFactor" ("secret");
create index two_factor_by_user on session."twoFactor" ("userId");

-- Tries at signing in, by keyed digest of the account or the address: the library counts none (contracts 7).
create table session.sign_in_try (
  key text primary key,
  tries int not null,
  since timestamptz(3) not null
);

-- Codes on their way to a phone: written by the web, sent by a job, wiped by the hour.
create table session.phone_code (
  id uuid primary key,
  phone text not null,
  code text not null,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3)
);
create index phone_code_created on session.phone_code (created_at desc);

grant select, insert, update, delete on session."user", session."session", session."account", session."verification", session."twoFactor", session.sign_in_try, session.phone_code to jiedian_app;
grant select, update, delete on session.phone_code to jiedian_worker;
grant delete on session.sign_in_try, session."session", session."verification" to jiedian_worker;
grant select on session.sign_in_try, session."session", session."verification" to jiedian_worker;

-- What an account may see and do today: the person, the duties held and the units beneath each, the absent persons stood in for, the customers acted for.
-- A duty held in a department reaches the county's cases: cases belong to county units, never to departments.
create function session.scope_of(p_account text, p_today date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select p.id, p.name, p.kind from public.person p where p.account_id = p_account),
  held as (
    select g.duty, u.id, u.code, u.name_zh, u.name_en, case when u.level = 'department' then u.parent_id else u.id end as reach
    from me join public.duty_grant g on g.person_id = me.id join public.unit u on u.id = g.unit_id
    where g.from_day <= p_today and (g.to_day is null or g.to_day >= p_today)
  )
  select jsonb_build_object(
    'personId', me.id, 'name', me.name, 'kind', me.kind,
    'duties', coalesce((select jsonb_agg(jsonb_build_object('duty', h.duty, 'reach', h.reach,
        'units', (select jsonb_agg(u.id) from public.unit u where u.path @> array[h.reach]),
        'unit', jsonb_build_object('id', h.id, 'code', h.code, 'name', jsonb_build_object('zh', h.name_zh, 'en', h.name_en))) order by h.duty, h.code) from held h), '[]'),
    'units', coalesce((select jsonb_agg(distinct u.id) from held h join public.unit u on u.path @> array[h.reach]), '[]'),
    'actsFor', coalesce((select jsonb_agg(a.person_id) from public.absence a where a.deputy_id = me.id and p_today between a.from_day and a.to_day), '[]'),
    'customers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'role', m.role) order by c.name) from public.customer_member m join public.customer c on c.id = m.customer_id
        where m.person_id = me.id and (m.until is null or m.until >= p_today)), '[]'))
  from me $$;

-- The first sign-in of a phone: a person of its own, owner of a customer of its own. Does nothing for an account that has a person.
create function session.welcome_customer(p_account text, p_person uuid, p_customer uuid, p_name text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_account, 20));
  if exists (select 1 from public.person p where p.account_id = p_account) then return; end if;
  insert into public.person (id, kind, name, account_id) values (p_person, 'customer', p_name, p_account);
  insert into public.customer (id, name) values (p_customer, p_name);
  insert into public.customer_member (customer_id, person_id, role) values (p_customer, p_person, 'owner');
end $$;

revoke all on function session.scope_of, session.welcome_customer from public;
grant execute on function session.scope_of, session.welcome_customer to jiedian_app;

-- Who can sign in, for the demo page: answers only where the database is marked as holding demo data.
create function session.demo_accounts() returns table (user_name text, name text, duty text, unit_zh text, unit_en text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.username, p.name, g.duty, u.name_zh, u.name_en
  from public.person p join session."user" a on a.id::text = p.account_id
  join public.duty_grant g on g.person_id = p.id join public.unit u on u.id = g.unit_id
  where a.username is not null and exists (select 1 from public.setting s where s.key = 'demo' and s.value = 'true'::jsonb)
  order by array_length(u.path, 1), u.code, g.duty, a.username $$;
revoke all on function session.demo_accounts from public;
grant execute on function session.demo_accounts to jiedian_app;
