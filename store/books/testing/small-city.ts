import type { Books } from "../books.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { insertUnits, type UnitTree } from "../organisation/insert-units.ts";
import { changeLicences, changeRetailers } from "../retailers/change-retailers.ts";
import { registerRetailers } from "../retailers/register-retailers.ts";
import { changeSkus } from "../skus/change-skus.ts";
import { registerSkus } from "../skus/register-skus.ts";
import type { RetailerAttributes, SkuAttributes } from "../tables/retailers.ts";

const tree: UnitTree = {
  kind: "province",
  code: "P",
  name: "省局",
  units: [
    {
      kind: "city",
      code: "C",
      name: "市局",
      units: ["east", "west"].map((county) => ({
        kind: "county",
        code: county,
        name: county,
        units: [
          {
            kind: "market",
            code: `${county}-market`,
            name: "市场部",
            units: [1, 2].map((n) => ({
              kind: "line",
              code: `${county}-${n}`,
              name: `${n} 号线`,
            })),
          },
        ],
      })),
    },
  ],
};

/** What a retailer of the small city is when nothing else is said. */
export const plainRetailer: Omit<RetailerAttributes, "lineId"> = {
  name: "平安零售户",
  address: "",
  phone: "",
  businessType: "convenience",
  marketType: "urban",
  tradeArea: "residential",
  sizeClass: "medium",
  tier: 10,
  target: false,
  longitude: null,
  latitude: null,
  routeOrder: null,
};

/** What a SKU of the small city is when nothing else is said. */
export const plainSku: SkuAttributes = {
  name: "春晓（硬）",
  brand: "春晓",
  category: "",
  priceClass: 3,
  packsPerCarton: 10,
  cartonsPerCase: 50,
  orderStepPacks: 10,
  wholesaleCnyCentsPerCarton: 8000,
  guidanceCnyCentsPerCarton: null,
  supplyState: "free",
};

/** Keys of the small city, by code: `east-1` is a line, `east-1-a` a retailer on it, `S1` a SKU. */
export interface SmallCity {
  readonly units: ReadonlyMap<string, number>;
  readonly retailers: ReadonlyMap<string, number>;
  readonly skus: ReadonlyMap<string, number>;
}

const suffixes = ["a", "b"];

/** Fills empty books with two counties of two lines of two retailers each, and two SKUs, known since 2020. */
export function plantSmallCity(books: Books, fromDay = "2020-01-06"): Promise<SmallCity> {
  return withEyes(books, systemEyes, async (trx) => {
    const units = await insertUnits(trx, tree);
    const lines = [...units].filter(([code]) => /-\d$/.test(code));
    const codes = lines.flatMap(([line]) => suffixes.map((suffix) => `${line}-${suffix}`));
    const retailers = await registerRetailers(trx, codes);
    const known = { fromDay, importId: null };
    await changeRetailers(
      trx,
      [...retailers].map(([code, id]) => {
        const lineId = units.get(code.slice(0, -2)) ?? 0;
        return { ...known, id, attributes: { ...plainRetailer, lineId } };
      }),
    );
    const active = { state: "active", reason: "" } as const;
    await changeLicences(
      trx,
      [...retailers.values()].map((id) => ({ ...known, id, attributes: active })),
    );
    const skus = await registerSkus(trx, ["S1", "S2"]);
    await changeSkus(
      trx,
      [...skus.values()].map((id) => ({ ...known, id, attributes: plainSku })),
    );
    return { units, retailers, skus };
  });
}

/** A key that must be there. */
export function keyOf(keys: ReadonlyMap<string, number>, code: string): number {
  const key = keys.get(code);
  if (key === undefined) throw new Error(`the small city has no ${code}`);
  return key;
}
