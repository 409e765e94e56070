// The five scores of a company of 20,000 retailers for a month, from order lines and observations that the engine makes up.
// node tools/run.mjs trials/bench/scores.ts
import {
  type BoughtRow,
  compileScoreBoughtSql,
  compileScoreSeenSql,
  type ScoredRetailer,
  type ScoreEvidence,
  scoreEvidenceOf,
  scorePresets,
  scoreRetailers,
  type ScoreWindow,
  type SeenRow,
} from "@dongxiao/core/retailers";
import { cycleAfter, cycleOf, dayAfter, quantityOf } from "@dongxiao/core/units";
import { type Facts, openFacts } from "@dongxiao/store/facts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { counted, markdownTable } from "./tables.ts";

/** Monday 2021-11-01 is day 18,932; there are thirteen cycles before it. */
const monday = cycleOf(quantityOf(18_932, "day"));
const window: ScoreWindow = {
  first: cycleAfter(monday, -13),
  last: cycleAfter(monday, 4),
  earlier: 13,
  length: 18,
};
const city = { retailers: 20_000, lines: 120, skus: 150, skusOfOne: 20, weeks: 104 } as const;
const kinds = ["grocery", "convenience", "supermarket", "specialist"];

/** Each retailer keeps twenty SKUs, orders five cycles of six, and of each SKU one to eight cartons or none; one in five is observed. */
async function fill(facts: Facts): Promise<void> {
  const { retailers, lines, skus, skusOfOne, weeks } = city;
  for (let week = 0; week < weeks; week += 13)
    await facts.tell(`insert into order_line (cycle, retailer, sku, line, requested_packs, cap_packs, ordered_packs,
        supplied_packs, amount_cny_cents, packs_per_carton, price_class, channel, import_id, row_number)
      select toDate('2019-12-30') + 7 * (${week} + week), retailer, sku, 1 + intDiv((retailer - 1) * ${lines}, ${retailers}),
        packs, if(sku % 5 = 0, 60, -1), packs, packs, packs * 1500, 10, 1 + sku % 5, 'online', 1, number
      from (select number, intDiv(number, ${retailers * skusOfOne}) as week, 1 + number % ${retailers} as retailer,
          1 + cityHash64(retailer, intDiv(number, ${retailers}) % ${skusOfOne}) % ${skus} as sku,
          10 * (cityHash64(number, ${week}) % 9) as packs
        from numbers(${13 * retailers * skusOfOne}))
      where packs > 0 and cityHash64(retailer, week, ${week}) % 6 > 0`);
  await facts.tell(`insert into observation (cycle, retailer, sku, stock_packs, sold_packs, price_cny_cents_per_carton,
      stock_out_days, guidance_cny_cents_per_carton, import_id, row_number)
    select toDate('2021-08-02') + 7 * (number % 18), 5 * intDiv(number, 18 * 6), 1 + number % 6, 10, 5, 10000 + number % 500,
      number % 3, 10000, 1, number
    from numbers(${18 * 6 * (city.retailers / 5)})`);
}

/** The retailers of the city, half of them in town. */
function subjects(): readonly ScoredRetailer[] {
  return Array.from({ length: city.retailers }, (_, at) => ({
    retailer: at + 1,
    line: 1 + Math.floor((at * city.lines) / city.retailers),
    firstDay: dayAfter(monday, -1000),
    businessType: kinds[at % kinds.length] ?? "",
    marketType: at % 2 === 0 ? "rural" : "urban",
    tradeArea: "residential",
    inForce: 1,
    penaltyPoints: at % 50 === 0 ? 10 : 0,
    openPenaltyPoints: 0,
    marks: at % 3 === 0 ? { priceTags: at % 6, display: 1 + (at % 5) } : {},
  }));
}

async function gather(facts: Facts): Promise<readonly ScoreEvidence[]> {
  const [bought, seen] = await Promise.all([
    facts.ask<BoughtRow>(compileScoreBoughtSql("order_line", window)),
    facts.ask<SeenRow>(compileScoreSeenSql("observation", window)),
  ]);
  return scoreEvidenceOf(window, subjects(), { bought, seen });
}

async function bench(facts: Facts): Promise<string> {
  const begun = performance.now();
  const evidence = await gather(facts);
  const gathered = performance.now();
  const rows = Object.entries(scorePresets).map(([kind, { scheme }]) => {
    const before = performance.now();
    const assigned = scoreRetailers(scheme, evidence);
    const seconds = (performance.now() - before) / 1000;
    return { kind, seconds, items: scheme.items.length, scored: assigned.length };
  });
  const whole = (performance.now() - begun) / 1000;
  const [held] = await facts.ask<{ n: number }>("select count() as n from order_line");
  const table = markdownTable(
    ["score", "items", "seconds", "retailers"],
    rows.map(({ kind, items, seconds, scored }) => [
      kind,
      String(items),
      seconds.toFixed(2),
      counted(scored),
    ]),
  );
  const evidenceSeconds = ((gathered - begun) / 1000).toFixed(2);
  return `${table}\n\nEvidence for all of them: ${evidenceSeconds} s. Together: ${whole.toFixed(2)} s, from ${counted(held?.n ?? 0)} order lines.`;
}

if (import.meta.main) {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-scores-"));
  try {
    const opened = await openFacts({ folder });
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    await fill(opened.facts);
    process.stdout.write(`${await bench(opened.facts)}\n`);
    await opened.facts.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
