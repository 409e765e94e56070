import {
  businessTypes,
  marketTypes,
  sizeClasses,
  supplyStates,
  tradeAreas,
} from "@dongxiao/core/retailers";

import type { Market } from "../market/market.ts";
import { gradedWeeks, tierIn } from "../world/in-week.ts";
import type { CityRetailer, CitySku, CityUnit } from "../world/world.ts";
import { type Cell, imported, mondayOf, six } from "./rows.ts";

const yuan = (cents: number): string => (cents / 100).toFixed(2);

const kinds: Readonly<Record<CityUnit["kind"], string>> = {
  province: "省",
  city: "市",
  county: "县",
  market: "市场部",
  line: "线路",
};
const weekdays = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"];

/** `import/organisation.csv`. */
export function organisationImport(market: Market): string {
  const { units, lines } = market.ground.world;
  const byCode = new Map(lines.map((line, place) => [line.code, { line, place }]));
  return imported(
    "编码,上级编码,类型,名称,订货日,周期,起始周,驻地经度,驻地纬度",
    units.map(({ code, parent, kind, name }) => {
      const at = byCode.get(code);
      if (at === undefined) return [code, parent ?? "", kinds[kind], name, "", "", "", "", ""];
      const { line, place } = at;
      return [
        code,
        parent ?? "",
        kinds[kind],
        name,
        weekdays[line.orderWeekday] ?? "",
        line.rhythm === "weekly" ? "每周" : "双周",
        mondayOf(market, market.ground.fortnights[place] ?? 0),
        six(line.longitude),
        six(line.latitude),
      ];
    }),
  );
}

function retailerRow(market: Market, one: CityRetailer, place: number, week: number): Cell[] {
  const state = week >= one.closes ? "歇业" : "正常";
  const line = market.ground.world.lines[one.line];
  return [
    one.licence,
    week >= one.ownerFrom ? one.laterName : one.name,
    one.address,
    line?.code ?? "",
    businessTypes[one.businessType].titles["zh-Hans"],
    marketTypes[line?.marketType ?? "urban"].titles["zh-Hans"],
    tradeAreas[one.tradeArea].titles["zh-Hans"],
    sizeClasses[one.sizeClass].titles["zh-Hans"],
    tierIn(one, week),
    one.target ? "是" : "否",
    six(one.longitude),
    six(one.latitude),
    place - (line?.from ?? 0) + 1,
    state,
    mondayOf(market, week),
  ];
}

/** The weeks from which something else holds of a retailer: it opens, moves to another tier, changes hands, closes. */
function turnsOf({ ground }: Market, one: CityRetailer): number[] {
  const { weeks } = ground.options;
  const regraded = one.tiers.flatMap((tier, half) => {
    const isOther = half > 0 && tier !== one.tiers[half - 1];
    return isOther ? [half * gradedWeeks] : [];
  });
  const turns = [one.opens, ...regraded, one.ownerFrom, one.closes];
  const within = turns.filter((week) => week >= one.opens && week <= one.closes && week < weeks);
  return [...new Set(within)].toSorted((a, b) => a - b);
}

/** `import/retailers.csv`: every retailer's history, one row from each day on which something else holds. */
export function retailersImport(market: Market): string {
  return imported(
    "许可证号,名称,地址,线路编码,业态,市场类型,商圈,规模,档位,目标客户,经度,纬度,路序,许可证状态,生效日期",
    market.ground.world.retailers.flatMap((one, place) =>
      turnsOf(market, one).map((week) => retailerRow(market, one, place, week)),
    ),
  );
}

const priceClasses = ["", "一类", "二类", "三类", "四类", "五类"];

function skuRow(market: Market, one: CitySku): Cell[] {
  return [
    one.code,
    one.name,
    one.brand,
    one.category,
    priceClasses[one.priceClass] ?? "",
    one.packsPerCarton,
    one.cartonsPerCase,
    one.packsPerCarton,
    yuan(one.wholesaleCnyCentsPerCarton),
    yuan(one.guidanceCnyCentsPerCarton),
    supplyStates[one.supplyState].titles["zh-Hans"],
    mondayOf(market, one.launches),
  ];
}

/** `import/skus.csv`. */
export function skusImport(market: Market): string {
  const { skus } = market.ground.world;
  return imported(
    "规格编码,规格名称,品牌,品类,价类,每条包数,每件条数,订货步长(包),批发价(元/条),建议零售价(元/条),货源状态,生效日期",
    skus.map((one) => skuRow(market, one)),
  );
}
