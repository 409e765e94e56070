import { expect, it } from "vitest";

import { withClient } from "./connect.ts";
import { migrate, schemaVersion } from "./migrate.ts";
import { freshDatabase } from "./testing/index.ts";

/** Rows that a database at each version may hold; the next step must keep them. */
const samples: readonly string[] = [
  `insert into org_unit (id, kind, code, name, path) values (1, 'province', 'P', '某省', '1');
   insert into "user" (id, name, email) values ('u', '张三', 'u@example.invalid');
   insert into person (user_id, name) values ('u', '张三')`,
  `insert into retailer (licence_code) values ('000123');
   insert into sku (code) values ('6901')`,
  `insert into outbox (topic, payload) values ('observation', '{}')`,
  `insert into audit (action, subject_kind, subject_id) values ('began', 'house', '1')`,
  `insert into import_batch (kind, file_name, file_sha256, state)
   values ('organisation', 'o.csv', '00', 'applied')`,
  `insert into import_batch (kind, file_name, file_sha256, state)
   values ('warehouse', 'w.csv', '01', 'applied')`,
  `insert into indicator_view (person_id, name, question, look)
   select min(id), '上柜率', '{}', '{}' from person`,
  `insert into sales_task (org_unit_id, period, from_day, to_day, measure, target, price_class)
   values (1, '2021', '2021-01-04', '2022-01-02', 'big-cases', 121.91, 5)`,
  `insert into quality_note (check_id, cycle, retailer_id, sku_id, state, reason, person_id)
   select 'repeatedStock', '2021-11-08', r.id, s.id, 'explained', '复核过', p.id
   from retailer r, sku s, person p;
   insert into checked_report (person_id, name, statements)
   select min(id), '十一月报告', '[]' from person`,
  `insert into tier_run (scheme, version, settings, bounds, tiers, period, from_day, to_day, frozen)
   values ('absoluteInterval', 1, '{}', '{}', 30, '2021-Q4', '2021-10-04', '2022-01-02', '[]');
   insert into tier_row (tier_run_id, retailer_id, previous_tier, tier, aim, reason, facts, parts, next)
   select run.id, r.id, 10, 11, 11, 'graded', '{}', '[]', '[]' from tier_run run, retailer r`,
  `insert into score_scheme (kind, version, definition) values ('star', 1, '{}');
   insert into score_run (scheme_id, kind, period, from_day, to_day)
   select id, 'star', '2021-10', '2021-10-04', '2021-10-31' from score_scheme;
   insert into score_row (score_run_id, retailer_id, points, grade, rank_group, rank, evidence, parts)
   select run.id, r.id, 8812, '5', 'urban', 1, '{}', '[]' from score_run run, retailer r`,
  `insert into file_field (id, field_group, titles, type, least, most)
   values ('hasFridge', 'own', '{}', 'yesNo', 0, 0);
   insert into file_value (retailer_id, field, during, value)
   select id, 'hasFridge', '[2021-11-08,)', 'true' from retailer;
   insert into licence_question (retailer_id, rule, since, text)
   select id, 'noOrderFor26Weeks', '2021-05-03', '为何停订' from retailer`,
  `insert into retailer_contact (retailer_id, day, kind, summary)
   select id, '2021-11-08', 'visit', '整理价签' from retailer;
   insert into file_custodian (retailer_id, person_id, during)
   select r.id, p.id, '[2021-11-08,)' from retailer r, person p`,
  `insert into target_register (name) values ('紧俏一号');
   insert into target_decision (register_id, from_day, total, brands, skus, is_open, reason)
   select id, '2021-10-04', 120, '[]', '[1]', true, '立册' from target_register;
   insert into target_move (register_id, retailer_id, valid_day, deed, to_state, cap_cartons, reason, role)
   select t.id, r.id, '2021-10-04', 'activate', 'active', 3, '首批', 'planner' from target_register t, retailer r`,
  `insert into uplift_plan (retailer_id, score_run_id, weak, peers, swot, targets, due_day, opened_on)
   select r.id, run.id, '[]', '{}', '[]', '{}', '2021-12-31', '2021-11-08' from score_run run, retailer r;
   insert into uplift_action (plan_id, action, due_day) select id, 'setPriceTags', '2021-12-01' from uplift_plan;
   insert into uplift_switch (action) values ('planForRivals')`,
  `insert into lead_list (kind, name, sku_id, as_of, cycle, weeks, leads, summary)
   select 'sku', '春晓（硬）', id, '2021-12-06', '2021-12-06', 8, 1, '{}' from sku;
   insert into lead_row (lead_list_id, retailer_id, rank, score, reasons)
   select list.id, r.id, 1, 0.5, '[]' from lead_list list, retailer r`,
];

const counted = `select (select count(*) from org_unit)::int as units, (select count(*) from person)::int as people,
  (select count(*) from retailer)::int as retailers, (select count(*) from outbox)::int as messages`;

it("has sample rows for every version", () => {
  expect(samples).toHaveLength(schemaVersion);
});

it("migrates an empty database to the newest version, and does nothing the second time", async () => {
  const empty = await freshDatabase(0);
  await withClient(empty.connection, async (client) => {
    expect(await migrate(client)).toEqual({ ok: true, from: 0, to: schemaVersion });
    expect(await migrate(client)).toEqual({ ok: true, from: schemaVersion, to: schemaVersion });
  });
  await empty.close();
});

it("migrates from each version to the next and keeps the rows that are there", async () => {
  const database = await freshDatabase(0);
  await withClient(database.connection, async (client) => {
    for (let version = 1; version <= schemaVersion; version += 1) {
      expect(await migrate(client, version)).toMatchObject({ ok: true, to: version });
      await client.query(samples[version - 1] ?? "");
    }
    const { rows } = await client.query(counted);
    expect(rows).toEqual([{ units: 1, people: 1, retailers: 1, messages: 1 }]);
  });
  await database.close();
});

it("lets two processes migrate at the same time, one after the other", async () => {
  const database = await freshDatabase(0);
  const both = await Promise.all(
    [1, 2].map(() => withClient(database.connection, (client) => migrate(client))),
  );
  expect(new Set(both.map((one) => one.ok && one.from))).toEqual(new Set([0, schemaVersion]));
  await database.close();
});

it("refuses a database that a newer program wrote, and leaves it as it is", async () => {
  const database = await freshDatabase(schemaVersion);
  await withClient(database.connection, async (client) => {
    await client.query("insert into schema_version (version) values (900)");
    expect(await migrate(client)).toEqual({
      ok: false,
      code: "data-format-newer",
      detail: { found: 900, known: schemaVersion },
    });
  });
  await database.close();
});

it("says which right is missing when the database user may not make the role", async () => {
  const database = await freshDatabase(0);
  const name = `stranger_${process.pid}`;
  await withClient(database.connection, async (client) => {
    await client.query(`create role ${name} login; grant ${name} to current_user`);
    await client.query(`set role ${name}`);
    const refusal = await migrate(client);
    expect(refusal).toMatchObject({ ok: false, code: "database-rights-missing" });
    await client.query(`reset role; drop role ${name}`);
  });
  await database.close();
});
