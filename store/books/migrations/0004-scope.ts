/**
 * Row-level security: the second lock on scope. A transaction that has named no scope sees nothing.
 *
 * `dongxiao.paths` lists the organisation paths a caller may see (`*`: everything, for the system's own work),
 * `dongxiao.retailer` the one retailer of a retailer's own sign-in; both are set for one transaction.
 * A span is seen on the line where it lay; what hangs on a retailer follows the line where it lies now.
 */
export const scope = `
create function dongxiao_sees(path ltree) returns boolean language sql stable parallel safe as $$
  select case coalesce(current_setting('dongxiao.paths', true), '')
    when '' then false
    when '*' then true
    else path <@ string_to_array(current_setting('dongxiao.paths', true), ',')::ltree[]
  end
$$;
create function dongxiao_own_retailer() returns integer language sql stable parallel safe as $$
  select nullif(current_setting('dongxiao.retailer', true), '')::integer
$$;
create function dongxiao_lines() returns setof integer language sql stable parallel safe rows 20 as $$
  select id from org_unit where dongxiao_sees(path)
$$;
create function dongxiao_sees_all() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('dongxiao.paths', true), '') = '*'
    or exists (select from org_unit where parent_id is null and dongxiao_sees(path))
$$;

-- Each policy asks first, once for the statement, whether the eyes see everything. The rest is written with "exists",
-- which the planner answers for one row or for all rows, whichever is cheaper.
do $$
declare t text;
begin
  foreach t in array array['retailer_span', 'week_visit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using ((select dongxiao_sees_all())
      or line_id in (select dongxiao_lines()) or retailer_id = (select dongxiao_own_retailer()))', t);
  end loop;
  foreach t in array array['licence', 'observation', 'week_segment', 'week_plan_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %1$I using ((select dongxiao_sees_all())
      or exists (select from retailer_span s where s.retailer_id = %1$I.retailer_id and upper_inf(s.during)))', t);
  end loop;
end $$;

alter table retailer enable row level security;
create policy scope on retailer
  using ((select dongxiao_sees_all()) or exists (select from retailer_span s where s.retailer_id = retailer.id))
  with check ((select dongxiao_sees_all()));
alter table audit enable row level security;
create policy reading on audit for select using ((select dongxiao_sees_all()));
create policy writing on audit for insert with check (true);

do $$
begin
  if not exists (select from pg_roles where rolname = 'dongxiao_app') then
    create role dongxiao_app login nosuperuser nobypassrls;
    execute format('grant dongxiao_app to %I', current_user);
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to dongxiao_app;
grant select, insert, update, delete on all tables in schema public to dongxiao_app;
grant usage on all sequences in schema public to dongxiao_app;
alter default privileges in schema public grant select, insert, update, delete on tables to dongxiao_app;
alter default privileges in schema public grant usage on sequences to dongxiao_app;
revoke update, delete on audit from dongxiao_app;
revoke insert, update, delete on schema_version, "user" from dongxiao_app;
revoke all on session, account, verification, rate_limit from dongxiao_app;
`;
