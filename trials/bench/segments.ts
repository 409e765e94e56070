// Every segmentation of a company of 20,000 retailers as of one day, from two years of order lines that the engine makes up.
// node tools/run.mjs trials/bench/segments.ts
import {
  type AnySegmentation,
  type EvidenceField,
  evidenceFields,
  segment,
  segmentations,
} from "@dongxiao/core/retailers";
import { cycleOf, quantityOf, settingsOf } from "@dongxiao/core/units";
import { gatherEvidence, type Subjects } from "@dongxiao/server/segments/gather-evidence.ts";
import type { RetailerAsOf } from "@dongxiao/store/books";
import { type Facts, openFacts } from "@dongxiao/store/facts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { fillOrders, lineOfMade, type MadeSize } from "./made-orders.ts";
import { counted, markdownTable } from "./tables.ts";

/** Monday 2021-12-27 is day 18,988. */
const newest = cycleOf(quantityOf(18_988, "day"));
const city: MadeSize = { retailers: 20_000, lines: 120 };

const kinds = ["grocery", "convenience", "supermarket", "specialist"];
const isField = (name: string): name is EvidenceField => name in evidenceFields;

const plain = {
  licenceState: "active",
  name: "",
  address: "",
  phone: "",
  tradeArea: "",
  sizeClass: "",
  tier: 0,
  target: false,
  lineCode: "",
  lineName: "",
  linePath: "",
  areaId: null,
  routeOrder: null,
} as const;

/** The retailers of the city in villages of forty, each some metres from the next. */
function subjects(): Subjects {
  const retailers = Array.from({ length: city.retailers }, (_, at): RetailerAsOf => {
    const village = Math.floor(at / 40);
    const lineId = lineOfMade(at + 1, city);
    return {
      ...plain,
      id: at + 1,
      licenceCode: String(at + 1),
      lineId,
      businessType: kinds[at % kinds.length] ?? "",
      marketType: village % 2 === 0 ? "rural" : "urban",
      longitude: 110 + (village % 25) * 0.03 + (at % 7) * 0.0007,
      latitude: 29 + Math.floor(village / 25) * 0.03 + (at % 40) * 0.0003,
    };
  });
  return { retailers, depots: [] };
}

async function rowOf(
  facts: Facts,
  [id, definition]: readonly [string, AnySegmentation],
  known: Subjects,
): Promise<{ readonly row: readonly string[]; readonly seconds: number }> {
  const window = definition.windowOf(settingsOf(definition.parameters));
  const fields = new Set(["monthlyCnyCents", ...Object.keys(definition.looksAt)]);
  const begun = performance.now();
  const evidence = await gatherEvidence(facts, known, [...fields].filter(isField), {
    ...window,
    newest,
  });
  const gathered = performance.now();
  const assigned = segment(definition, evidence);
  const ended = performance.now();
  const inSome = assigned.filter((one) => one.segment !== null).length;
  const times = [gathered - begun, ended - gathered].map((one) => (one / 1000).toFixed(2));
  return { row: [id, ...times, counted(inSome)], seconds: (ended - begun) / 1000 };
}

async function bench(facts: Facts): Promise<string> {
  const known = subjects();
  const found = [];
  for (const one of Object.entries<AnySegmentation>(segmentations))
    found.push(await rowOf(facts, one, known));
  const [held] = await facts.ask<{ n: number }>("select count() as n from order_line");
  const whole = found.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1);
  const table = markdownTable(
    ["segmentation", "evidence, s", "segments, s", "retailers in one"],
    found.map(({ row }) => row),
  );
  return `${table}\n\nAll of them: ${whole} s, from ${counted(held?.n ?? 0)} order lines.`;
}

if (import.meta.main) {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-segments-"));
  try {
    const opened = await openFacts({ folder });
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    await fillOrders(opened.facts, city);
    process.stdout.write(`${await bench(opened.facts)}\n`);
    await opened.facts.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
