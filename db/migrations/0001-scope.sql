-- Who asks: set for one transaction by the server, read by the policies. No setting = no rows (contracts 4).
create schema scope;
grant usage on schema scope to jiedian_app, jiedian_worker;

-- After a commit the setting reads '' and not null.
create function scope.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('jiedian.person', true), '')::uuid $$;

-- The units whose streams the person may see: those of the duties held, and all beneath them.
create function scope.units() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('jiedian.units', true), ''), ',')::uuid[] $$;

create function scope.customers() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('jiedian.customers', true), ''), ',')::uuid[] $$;

create extension if not exists btree_gin with schema public;
