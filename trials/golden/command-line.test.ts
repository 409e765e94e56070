import { runProgram } from "@dongxiao/server/cli/program.ts";
import { stoppedClock } from "@dongxiao/server/clock.ts";
import { takeCommands } from "@dongxiao/server/control/take-commands.ts";
import { closeWorkshop, openWorkshop } from "@dongxiao/server/workshop.ts";
import { assert } from "@dongxiao/core/units";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

// A small company whose figures are those of the documents: a line of 231 retailers of whom 141 order online, a year whose
// price classes and mean prices are known, and a case of 346 that were cartons.

let folder: string;
let close: () => Promise<void>;

/** Runs a command, given word by word. */
async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const terminal = {
    isInteractive: false,
    out: (line: string) => void (out += `${line}\n`),
    error: (text: string) => void (error += text),
  };
  const code = await runProgram(words, { DONGXIAO_DATA: folder }, terminal);
  return { code, out, error };
}

async function load(kind: string, lines: readonly string[]): Promise<void> {
  const file = path.join(folder, `${kind}.csv`);
  writeFileSync(file, lines.join("\n"));
  const done = await run("import", kind, file, "--valid-from", "2019-12-30", "--all-or-nothing");
  expect([done.code, done.error]).toEqual([0, expect.any(String)]);
}

/** Big cases of the yearly summary by price class, this year and (rebuilt from the growth it states) last year. */
const classes = [
  { priceClass: 1, bigCases: 75.47, growth: 0.4918 },
  { priceClass: 2, bigCases: 236.39, growth: 0.2135 },
  { priceClass: 3, bigCases: 211.98, growth: -0.0195 },
  { priceClass: 4, bigCases: 392.78, growth: -0.0749 },
  { priceClass: 5, bigCases: 61.22, growth: -0.497_82 },
];
const packsPerBigCase = 2500;
const packsOf = (bigCases: number): number => Math.round(bigCases * packsPerBigCase);
const total = (packs: readonly number[]): number => packs.reduce((sum, one) => sum + one, 0);
const thisYear = classes.map(({ bigCases }) => packsOf(bigCases));
const lastYear = classes.map(({ bigCases, growth }) => packsOf(bigCases / (1 + growth)));

/** One order line of each class that brings a year's volume at one mean price, yuan a carton. */
function yearLines(cycle: string, packs: readonly number[], yuanPerCarton: number): string[] {
  return packs.map((one, place) => {
    const yuan = ((one / 10) * yuanPerCarton).toFixed(2);
    return `${cycle},N900,S${place + 1},${one},${yuan},`;
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-golden-"));
  const clock = stoppedClock("2021-12-20");
  const opened = await openWorkshop({ folder, clock, log: () => undefined, env: {} });
  if ("refusal" in opened) throw new Error(opened.refusal.en);
  const control = await takeCommands(opened);
  close = async () => {
    await control.close();
    await closeWorkshop(opened);
  };
  const added = await run("add-administrator", "chief", "--name", "安宁", "--company", "某市公司");
  assert(added.code === 0, added.error);
  await load("organisation", [
    "编码,上级编码,类型,名称,订货日",
    "C1,,市,某市公司,",
    "K1,C1,县,东县,",
    "M1,K1,市场部,东县市场部,",
    "L1,M1,线路,一线,周二",
    "L2,M1,线路,二线,周三",
    "L3,M1,线路,三线,周四",
  ]);
  const line = (at: number): string => `N${at},零售户${at},L1,便利店,城网`;
  await load("retailers", [
    "许可证号,名称,线路编码,业态,市场类型",
    ...Array.from({ length: 231 }, (_, at) => line(at + 1)),
    "N900,年度户,L2,便利店,城网",
    "N901,三百四十六条户,L3,食杂店,农网",
  ]);
  await load("skus", [
    "规格编码,规格名称,品牌,价类,每条包数,每件条数,批发价",
    ...classes.map(({ priceClass: n }) => `S${n},规格${n},品牌,${n},10,50,80`),
    "S6,规格6,品牌,3,10,50,51.49",
  ]);
  await load("orders", [
    "周期,许可证号,规格编码,供应量(包),金额(元),订货渠道",
    // the 141st of 231 is the last that orders online
    ...Array.from(
      { length: 231 },
      (_, at) => `2021-11-08,N${at + 1},S1,10,80.00,${at < 141 ? "网订" : "电话"}`,
    ),
    ...yearLines("2021-06-14", thisYear, 85.66),
    ...yearLines("2020-06-15", lastYear, 73.93),
    // the whole of last year is loaded: a year without its first weeks could not be compared with
    "2019-12-30,N901,S6,10,51.49,",
    // 346 cartons for 17,816 yuan
    "2021-10-11,N901,S6,3460,17816.00,",
  ]);
}, 120_000);
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const cells = z.array(
  z.looseObject({
    indicator: z.string(),
    version: z.number(),
    at: z.record(z.string(), z.string()),
    state: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    n: z.number(),
    compare: z.looseObject({ change: z.number().nullable() }).nullable(),
  }),
);

async function measured(...words: string[]): Promise<z.output<typeof cells>> {
  const { code, out } = await run("indicators", ...words, "--json");
  expect(code).toBe(0);
  return cells.parse(JSON.parse(out));
}

it("counts 141 of 231 that order online: 61.0 %", async () => {
  const [cell] = await measured("--ids", "online-order-rate", "--period", "2021-11");
  expect(cell).toMatchObject({ state: "number", numerator: 141, denominator: 231, n: 231 });
  // the summary's 61.1 % would be 141.1 of 231
  expect(cell?.value).toBeCloseTo(0.6104, 4);
  const holders = await run(
    "drill",
    "--id",
    "online-order-rate",
    "--period",
    "2021-11",
    "--side",
    "denominator",
    "--json",
  );
  expect(JSON.parse(holders.out)).toHaveLength(231);
});

it("measures the year's volume, its shares and its growth by price class", async () => {
  const found = await measured(
    "--ids",
    "year-growth,sales-share",
    "--by",
    "price-class",
    "--only",
    "line=L2",
    "--period",
    "2021",
  );
  const valueOf = (indicator: string): (number | null)[] =>
    found.filter((cell) => cell.indicator === indicator).map(({ value }) => value);
  for (const [place, growth] of valueOf("year-growth").entries())
    expect(growth).toBeCloseTo(classes[place]?.growth ?? Number.NaN, 4);
  // 75.47 ÷ 977.84 and so on; the summary's total of 977.87 has lost 0.03 to rounding
  for (const [place, share] of valueOf("sales-share").entries())
    expect(share).toBeCloseTo((thisYear[place] ?? 0) / total(thisYear), 12);
  expect(valueOf("sales-share").map((share) => ((share ?? 0) * 100).toFixed(1))).toEqual([
    "7.7",
    "24.2",
    "21.7",
    "40.2",
    "6.3",
  ]);
  const [all] = await measured("--ids", "year-growth", "--only", "line=L2", "--period", "2021");
  // (977.84 - 1,008.08) ÷ 1,008.08
  expect(all?.value).toBeCloseTo(-0.03, 3);
});

it("measures 85.66 yuan a carton against 73.93, and 21,415 a big case", async () => {
  const found = await measured(
    "--ids",
    "mean-price,mean-price-per-big-case",
    "--only",
    "line=L2",
    "--period",
    "2021",
    "--compare",
    "year",
  );
  expect(found.map(({ value }) => Math.round(value ?? 0))).toEqual([8566, 2_141_500]);
  // (85.66 - 73.93) ÷ 73.93 = 15.866 %
  expect(found[0]?.compare?.change).toBeCloseTo(0.158_66, 4);
});

it("measures 51.49 yuan a carton for 346 cartons", async () => {
  const [cell] = await measured(
    "--ids",
    "mean-price",
    "--by",
    "line",
    "--only",
    "line=L3",
    "--period",
    "2021-Q4",
  );
  expect(cell).toMatchObject({ at: { line: "L3" }, numerator: 1_781_600, denominator: 346 });
  expect(cell?.value).toBeCloseTo(5149.13, 2);
});

it("opens a cell to the retailer and its row, with the file that it came from", async () => {
  const { out } = await run(
    "drill",
    "--id",
    "mean-price",
    "--at",
    "sku=S6,area=M1",
    "--period",
    "2021-10",
    "--side",
    "numerator",
    "--json",
  );
  expect(JSON.parse(out)).toMatchObject([
    {
      kind: "retailer",
      code: "N901",
      adds: 1_781_600,
      rows: [
        {
          source: "order-line",
          cycle: "2021-10-11",
          sku: "S6",
          adds: [1_781_600],
          origin: { fileName: "orders.csv" },
        },
      ],
    },
  ]);
});

it("lists the registry with titles, formula, unit, source and version", async () => {
  const { out } = await run("indicators", "--list", "--json");
  const listed = z
    .array(
      z.looseObject({
        id: z.string(),
        titles: z.object({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() }),
        formula: z.string().min(1),
        formulas: z.object({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() }),
        unit: z.string().min(1),
        source: z.string().min(1),
        version: z.number().int().positive(),
      }),
    )
    .parse(JSON.parse(out));
  const ids = listed.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // three things are called 动销率, and none of them is a flag of another
  for (const id of ["sell-through-breadth", "sell-through-by-mean-purchase", "sell-through-ratio"])
    expect(ids).toContain(id);
});

it("refuses nonsense with its code", async () => {
  const { code, out } = await run(
    "indicators",
    "--ids",
    "on-shelf-rate",
    "--by",
    "colour",
    "--period",
    "2021-11",
    "--json",
  );
  expect([code, z.looseObject({ code: z.string() }).parse(JSON.parse(out)).code]).toEqual([
    1,
    "dimension-unknown",
  ]);
});

it("compares territories without changing anything, and refuses a parameter that there is not", async () => {
  const { code, out } = await run("territory", "--json");
  const { value } = z
    .object({
      value: z.object({
        lines: z.array(z.object({ today: z.object({ retailers: z.number() }) })),
        moves: z.array(z.unknown()),
        withoutPosition: z.number(),
      }),
    })
    .parse(JSON.parse(out));
  const retailers = value.lines.map(({ today }) => today.retailers);
  // Nobody has a position here: everybody is counted, and nobody can move.
  expect([code, value.moves.length]).toEqual([0, 0]);
  expect(total(retailers)).toBe(value.withoutPosition);
  expect(total(retailers)).toBeGreaterThan(231 - 1);
  expect(await run("territory", "--set", "luck=1")).toMatchObject({ code: 1 });
  expect(await run("territory", "--set", "visitMinutes=0")).toMatchObject({ code: 1 });
});
