import {
  type Job,
  type LeadSummary,
  listLeadLists,
  makeCampaignLeads,
  makeSkuLeads,
  readJob,
  readLeadList,
} from "@dongxiao/contract";
import {
  auditEntries,
  changeLicences,
  changeRetailers,
  changeSkus,
  registerRetailers,
  registerSkus,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { keyOf, plainRetailer, plainSku } from "@dongxiao/store/books/testing";
import { cycleAfter, isoOf } from "@dongxiao/core/units";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

import { leadsCampaign, leadsSku } from "../errands/leads.ts";
import { savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantLines, type PlantedLine } from "../testing/plant-facts.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";
import { cycleNamed } from "../week/situation.ts";
import type { LeadsTold } from "./leads-told.ts";

// 120 retailers on east-1 and west-1, 60 each. Every other one buys SKU B of the brand each week, all buy SKU A; 26 weeks from
// 2021-05-03 on. NEW, of B's brand, comes in week 15: of the 60 that buy B, 40 take it in weeks 15 to 18, and two of the rest.
// One that could have it is closed.

let small: SmallHouse;
let planner: Client;
let rep: Client;
const ids = new Map<string, number>();
const codes = Array.from({ length: 120 }, (_, at) => `r${String(at).padStart(3, "0")}`);
const first = cycleNamed("2021-05-03");
const cycle = (week: number): string => isoOf(cycleAfter(first, week));
const lineOf = (at: number): string => (at < 60 ? "east-1" : "west-1");
const skus = new Map<string, number>();
const never = { signal: new AbortController().signal, progress: () => undefined };

/** The week in which a retailer takes NEW up; null when it does not. */
function takenIn(at: number): number | null {
  if (at === 1 || at === 3) return 15;
  return at % 2 === 0 && at % 6 !== 4 ? 15 + (at % 4) : null;
}

/** One line of NEW. */
function newAt(at: number, week: number): PlantedLine {
  return {
    cycle: cycle(week),
    retailer: keyOf(ids, codes[at] ?? ""),
    line: keyOf(small.city.units, lineOf(at)),
    sku: keyOf(skus, "NEW"),
    packs: 10,
    amountCnyCents: 8000,
    priceClass: 1,
    brand: "春晓",
  };
}

/** A carton of a SKU each week, for some of the retailers. */
async function plantWeekly(name: string, every: number): Promise<void> {
  const [sku, isA] = [keyOf(skus, name), name === "A"];
  const who = codes
    .map((code, at) => `(${keyOf(ids, code)}, ${keyOf(small.city.units, lineOf(at))})`)
    .filter((_, at) => at % every === 0);
  await small.house.facts.tell(
    `insert into order_line (cycle, retailer, line, sku, requested_packs, cap_packs, ordered_packs, supplied_packs,
      packs_per_carton, amount_cny_cents, price_class, brand, import_id, row_number)
    select toDate('${isoOf(first)}') + 7 * week, who.1, who.2, ${sku}, 10, -1, 10, 10, 10, 8000,
      ${isA ? 4 : 1}, '${isA ? "秋实" : "春晓"}', 1, week
    from (select arrayJoin([${who.join(", ")}]) as who, arrayJoin(range(26)) as week)`,
  );
}

beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "west-1");
  [planner, rep] = [await small.client("planner"), await small.client("rep")];
  await withEyes(small.house.books, systemEyes, async (trx) => {
    const known = { fromDay: "2020-01-06", importId: null };
    for (const [code, id] of await registerRetailers(trx, codes)) ids.set(code, id);
    const attributesOf = (at: number) => ({
      ...plainRetailer,
      lineId: keyOf(small.city.units, lineOf(at)),
    });
    const own = codes.map((code, at) => ({ id: keyOf(ids, code), at }));
    await changeRetailers(
      trx,
      own.map(({ id, at }) => ({ ...known, id, attributes: attributesOf(at) })),
    );
    const active = { state: "active", reason: "" } as const;
    await changeLicences(
      trx,
      own.map(({ id }) => ({ ...known, id, attributes: active })),
    );
    const closed = { state: "closed", reason: "moved" } as const;
    await changeLicences(trx, [
      { id: keyOf(ids, "r010"), fromDay: cycle(20), attributes: closed, importId: null },
    ]);
    for (const [code, id] of await registerSkus(trx, ["A", "B", "NEW"])) skus.set(code, id);
    await changeSkus(
      trx,
      [...skus.values()].map((id) => ({ ...known, id, attributes: plainSku })),
    );
  });
  await plantWeekly("A", 1);
  await plantWeekly("B", 2);
  const taken = codes.flatMap((_, at) => {
    const week = takenIn(at);
    return week === null ? [] : [newAt(at, week)];
  });
  await plantLines(small.house.facts, taken);
});
afterAll(() => small.close());

async function ended(job: Job): Promise<Job> {
  for (;;) {
    const now = bodyOf(readJob, await planner.get(`/jobs/${job.id}`));
    if (now.finishedAt !== null) return now;
    await pause(40);
  }
}

async function told(asked: object): Promise<LeadsTold> {
  const answer = await leadsSku(small.house, asked, never);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value as LeadsTold;
}

const codeOf = async (asked: object): Promise<string> => {
  const answer = await leadsSku(small.house, asked, never);
  return answer.ok ? "" : answer.code;
};

it("puts those first that buy the brand, without those that have it or are closed", async () => {
  const { rows, summary, weeks } = await told({ sku: "NEW" });
  const { left, lessons, measure } = summary;
  // 42 took it; of the 78 others one is closed, and the eight of the small city never bought anything
  expect([rows.length, left, weeks]).toEqual([
    120 - 42 - 1 + 8,
    { already: 42, inactive: 1, unknown: 0 },
    8,
  ]);
  expect(lessons).toEqual([
    { name: plainSku.name, cut: cycle(15), weeks: 11, kind: "own", rows: 128, takers: 42 },
  ]);
  // the 20 that buy B and have not taken NEW stand first, but for the closed one
  expect(rows.slice(0, 19).every(({ licence }) => Number(licence.slice(1)) % 6 === 4)).toBe(true);
  expect(measure.model.auc).toBeGreaterThan(0.8);
  const named: LeadSummary["features"] = summary.features;
  expect(named.every(({ titles, share }) => titles.en !== "" && share > 0)).toBe(true);
  expect(rows[0]?.reasons[0]?.["zh-Hans"]).toMatch(
    /^(同品牌|进同品牌|近 13 周|一类烟|同价类|四类烟)/,
  );
});

it("says why there is no list", async () => {
  expect(await codeOf({ sku: "nobody" })).toBe("member-unknown");
  expect(await codeOf({ sku: "NEW", asOf: "2019-01-07" })).toBe("period-without-data");
  // all buy A: none of the active ones is without it, but for the eight that never bought anything
  expect(await codeOf({ sku: "A" })).toBe("takers-too-few");
  expect(await codeOf({ sku: "A", weeks: 1 })).toBe("input-malformed");
  const stopped = { signal: AbortSignal.abort(), progress: () => undefined };
  expect(await leadsSku(small.house, { sku: "NEW" }, stopped)).toMatchObject({ code: "cancelled" });
});

it("keeps a list that a representative sees the own part of, says what became of a lead, and takes it back", async () => {
  const begun = bodyOf(makeSkuLeads, await planner.post("/analysis/leads", { sku: "NEW" }));
  const busy = await planner.post("/analysis/leads", { sku: "NEW" });
  const done = await ended(begun.job);
  expect([busy.body?.["code"], done.state]).toEqual(["facts-busy", "done"]);
  const id = done.subject.leadListId ?? 0;
  const { lists, running } = bodyOf(listLeadLists, await rep.get("/analysis/leads"));
  expect([lists.map((one) => [one.id, one.leads, one.madeBy]), running]).toEqual([
    [[id, 85, "planner"]],
    null,
  ]);
  const own = bodyOf(readLeadList, await rep.get(`/analysis/leads/${id}?top=1000`));
  // 60 on west-1, 20 of which took it, and the two of the small city
  expect([own.lines, own.listed]).toEqual([[{ line: "1 号线", leads: 42 }], 42]);
  const one = own.rows[0];
  const path = `/analysis/leads/${id}/retailers`;
  await rep.post(`${path}/${one?.id}`, { state: "contacted", note: "周四再谈" });
  const foreign = await rep.post(`${path}/${keyOf(ids, "r004")}`, { state: "taken" });
  expect(foreign.body).toMatchObject({ code: "not-found" });
  const found = await planner.get(`/analysis/leads/${id}?state=contacted&search=${one?.licence}`);
  expect(bodyOf(readLeadList, found).rows).toMatchObject([{ id: one?.id, note: "周四再谈" }]);
  const entries = await withEyes(small.house.books, systemEyes, (trx) =>
    auditEntries(trx, { most: 9, before: null }),
  );
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["make-lead-list", "change-lead"]),
  );
  const sheet = { folder: small.house.folder, sheet: "线索名单" };
  const { rows, sheets } = await savedSheet(rep, `/analysis/leads/${id}/export`, sheet);
  expect([rows.length, sheets]).toEqual([1 + 42, ["线索名单", "特征", "口径与筛选"]]);
  await planner.post(`/analysis/leads/${id}/removed`, { removed: true });
  expect((await rep.get(`/analysis/leads/${id}`)).body).toMatchObject({ code: "not-found" });
  await planner.post(`/analysis/leads/${id}/removed`, { removed: false });
  expect((await rep.get(`/analysis/leads/${id}`)).status).toBe(200);
});

async function send(
  lines: readonly string[],
  more = "",
): Promise<Awaited<ReturnType<Client["ask"]>>> {
  const url = `/analysis/leads/campaign?fileName=list.csv&name=${encodeURIComponent("陈列")}${more}`;
  const headers = { "content-type": "application/octet-stream" };
  return planner.ask("POST", url, { headers, payload: Buffer.from(lines.join("\n")) });
}

it("reads who took part in a campaign from any columns, and scores all others", async () => {
  const listed = codes.slice(0, 60).map((code, at) => `${at + 1},${code},${at % 2 === 0 ? 1 : 0}`);
  const sent = await send(["序号,证号,参加", ...listed, "61,stranger,1"], `&since=${cycle(24)}`);
  const { job, ...counts } = bodyOf(makeCampaignLeads, sent);
  expect(counts).toEqual({ takers: 30, others: 30, unknown: 1 });
  const done = await ended(job);
  const path = `/analysis/leads/${done.subject.leadListId}?top=1000`;
  const { rows, summary, list } = bodyOf(readLeadList, await planner.get(path));
  // r010 was closed before the campaign began: 29 of the takers are learned from
  expect([list.name, summary.lessons[0]?.takers, summary.left.unknown]).toEqual(["陈列", 29, 1]);
  // of the 68 others, those that buy B stand first
  expect(rows).toHaveLength(68);
  expect(rows.slice(0, 30).every(({ licence }) => Number(licence.slice(1)) % 2 === 0)).toBe(true);
});

it("refuses a list without licence codes, and retailers that are all alike", async () => {
  const strange = await send(["证号,参加", "x1,1", "x2,0"]);
  expect(strange.body).toMatchObject({ code: "campaign-columns-missing" });
  expect((await send(["证号,参加", "r001,1,2", "r003"])).body).toMatchObject({
    code: "file-refused",
  });
  // odd ones of one line buy A alone: before NEW came nothing tells them apart
  const alike = codes.slice(5, 55).filter((_, at) => at % 2 === 0);
  const rows = alike.map((code, at) => `${code},${at % 2}`);
  const job = bodyOf(makeCampaignLeads, await send(["证号,参加", ...rows])).job;
  expect((await ended(job)).problem).toMatchObject({ code: "retailers-alike" });
});

it("answers the command line with a campaign's file", async () => {
  const missing = { file: "/nowhere/list.csv", name: "x" };
  expect(await leadsCampaign(small.house, missing, never)).toMatchObject({ code: "not-found" });
});

it("is not moved by anything that comes after the day it is asked for", async () => {
  const asked = { sku: "NEW", asOf: cycle(22) };
  const before = await told(asked);
  await plantLines(
    small.house.facts,
    codes.map((_, at) => newAt(at, 24)),
  );
  const after = await told(asked);
  expect(after.rows).toEqual(before.rows);
  expect(after.summary).toEqual(before.summary);
});
