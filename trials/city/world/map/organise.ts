import type { MarketType } from "@dongxiao/core/retailers";

import type { WorldPlan } from "../world-plan.ts";
import type { CityLine, CityUnit } from "../world.ts";
import { countiesOf, type County } from "./county.ts";
import { lineCuts } from "./line-cuts.ts";
import type { Plot } from "./plot.ts";
import { plotsOf } from "./plots.ts";
import { positionOf, type Point } from "./point.ts";

/** The organisation with its lines, and the retailers in route order, line by line. */
export interface Organisation {
  readonly units: readonly CityUnit[];
  readonly lines: readonly CityLine[];
  readonly plots: readonly Plot[];
}

/** The organisation while it grows. */
interface Growing {
  readonly units: CityUnit[];
  readonly lines: CityLine[];
  readonly plots: Plot[];
}

const markets = [
  { marketType: "urban", letter: "C", word: "城区" },
  { marketType: "rural", letter: "X", word: "乡镇" },
] as const satisfies { marketType: MarketType; letter: string; word: string }[];

function meanOf(plots: readonly Plot[]): Point {
  const mean = (of: (point: Point) => number): number =>
    plots.reduce((sum, { point }) => sum + of(point), 0) / plots.length;
  return { east: mean(({ east }) => east), north: mean(({ north }) => north) };
}

/** Whether the country line of this number is one of the fortnightly share, spread evenly over all of them. */
function isFortnightly(number: number, share: number): boolean {
  return Math.floor((number + 1) * share + 1e-9) > Math.floor(number * share + 1e-9);
}

function addLine(
  { lines, plots }: Growing,
  { settings }: WorldPlan,
  of: Pick<CityLine, "code" | "county" | "marketType">,
  cut: readonly Plot[],
): void {
  const country = lines.filter(({ marketType }) => marketType === "rural").length;
  const isSlow = of.marketType === "rural" && isFortnightly(country, settings.fortnightlyLineShare);
  lines.push({
    ...of,
    orderWeekday: (lines.length % 4) + 1,
    rhythm: isSlow ? "fortnightly" : "weekly",
    ...positionOf(meanOf(cut), settings),
    from: plots.length,
    to: plots.length + cut.length,
  });
  plots.push(...cut);
}

function addMarket(
  growing: Growing,
  plan: WorldPlan,
  county: County,
  { marketType, letter, word }: (typeof markets)[number],
): void {
  const here = plotsOf(plan, county, marketType, growing.plots.length);
  if (here.length === 0) return;
  const parent = `K${county.index + 1}`;
  const market = `${parent}-${letter}`;
  growing.units.push({
    code: market,
    parent,
    kind: "market",
    name: `${county.name}${word}市场部`,
  });
  const cuts = lineCuts(here, county.town, plan.settings.retailersPerLine);
  for (const [i, cut] of cuts.entries()) {
    const code = `${market}-L${i + 1}`;
    const name = `${county.name}${word}${i + 1}线`;
    growing.units.push({ code, parent: market, kind: "line", name });
    addLine(growing, plan, { code, county: county.index, marketType }, cut);
  }
}

/** Builds province > city > county > market department (town, country) > line, with every retailer on a line. */
export function organise(plan: WorldPlan): Organisation {
  const units: CityUnit[] = [
    { code: "P1", parent: null, kind: "province", name: "模拟省公司" },
    { code: "C1", parent: "P1", kind: "city", name: "模拟市公司" },
  ];
  const growing: Growing = { units, lines: [], plots: [] };
  for (const county of countiesOf(plan)) {
    const { index, name } = county;
    units.push({ code: `K${index + 1}`, parent: "C1", kind: "county", name: `${name}营销部` });
    for (const market of markets) addMarket(growing, plan, county, market);
  }
  return growing;
}
