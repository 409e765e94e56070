/**
 * Row-level security: the second lock on scope. A connection that has named no scope sees nothing.
 *
 * `dongxiao.paths` lists the organisation paths a caller may see, `dongxiao.retailer` the one retailer of a
 * retailer's own sign-in; both are set for one transaction. System work names the organisation's root.
 */
export const scope = `
create function dongxiao_sees(path ltree) returns boolean language sql stable parallel safe as $$
  select coalesce(path <@ any (string_to_array(nullif(current_setting('dongxiao.paths', true), ''), ',')::ltree[]), false)
$$;
create function dongxiao_own_retailer() returns integer language sql stable parallel safe as $$
  select nullif(current_setting('dongxiao.retailer', true), '')::integer
$$;
create function dongxiao_lines() returns setof integer language sql stable parallel safe as $$
  select id from org_unit where dongxiao_sees(path)
$$;
create function dongxiao_sees_all() returns boolean language sql stable parallel safe as $$
  select exists (select from org_unit where parent_id is null and dongxiao_sees(path))
    or (not exists (select from org_unit) and current_setting('dongxiao.paths', true) = '*')
$$;

do $$
declare t text;
begin
  foreach t in array array['retailer_span', 'week_visit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (line_id in (select dongxiao_lines()) or retailer_id = dongxiao_own_retailer())', t);
  end loop;
  foreach t in array array['licence', 'observation', 'week_segment', 'week_plan_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (retailer_id in (select retailer_id from retailer_span)) with check (true)', t);
  end loop;
end $$;

alter table retailer enable row level security;
create policy scope on retailer using (id in (select retailer_id from retailer_span) or dongxiao_sees_all()) with check (true);
alter table audit enable row level security;
create policy reading on audit for select using (dongxiao_sees_all());
create policy writing on audit for insert with check (true);

do $$
begin
  if not exists (select from pg_roles where rolname = 'dongxiao_app') then
    create role dongxiao_app nosuperuser nobypassrls;
  end if;
end $$;
grant usage on schema public to dongxiao_app;
grant select, insert, update, delete on all tables in schema public to dongxiao_app;
grant usage on all sequences in schema public to dongxiao_app;
revoke update, delete on audit from dongxiao_app;
`;
