import type { Workshop } from "@dongxiao/server/workshop.ts";
import {
  changeLicences,
  changeRetailers,
  insertUnits,
  registerRetailers,
  type RetailerAttributes,
  systemEyes,
  type UnitTree,
  withEyes,
} from "@dongxiao/store/books";

import { fillOrders, lineOfMade, type MadeSize } from "./made-orders.ts";

const kinds = ["grocery", "convenience", "supermarket", "specialist"];
const sizes = ["small", "medium", "large"];

function treeOf({ lines }: MadeSize): UnitTree {
  const units = Array.from({ length: lines }, (_, at) => ({
    kind: "line" as const,
    code: `L${at + 1}`,
    name: `L${at + 1}`,
  }));
  const market: UnitTree = { kind: "market", code: "M", name: "M", units };
  const county: UnitTree = { kind: "county", code: "K", name: "K", units: [market] };
  const city: UnitTree = { kind: "city", code: "C", name: "C", units: [county] };
  return { kind: "province", code: "P", name: "P", units: [city] };
}

/** A retailer in a village of forty, some metres from the next. */
function attributesOf(retailer: number, lineId: number): RetailerAttributes {
  const at = retailer - 1;
  const village = Math.floor(at / 40);
  return {
    name: `R${retailer}`,
    address: "",
    phone: "",
    lineId,
    businessType: kinds[at % kinds.length] ?? "",
    marketType: village % 2 === 0 ? "rural" : "urban",
    tradeArea: "residential",
    sizeClass: sizes[at % sizes.length] ?? "",
    tier: 1 + (at % 30),
    target: false,
    longitude: 110 + (village % 25) * 0.03 + (at % 7) * 0.0007,
    latitude: 29 + Math.floor(village / 25) * 0.03 + (at % 40) * 0.0003,
    routeOrder: null,
  };
}

async function fillBooks({ books }: Workshop, size: MadeSize): Promise<void> {
  await withEyes(books, systemEyes, async (trx) => {
    const units = await insertUnits(trx, treeOf(size));
    const codes = Array.from({ length: size.retailers }, (_, at) => String(at + 1));
    const ids = await registerRetailers(trx, codes);
    const known = { fromDay: "2019-12-30", importId: null };
    const changes = codes.map((code) => {
      const line = units.get(`L${lineOfMade(Number(code), size)}`) ?? 0;
      return { ...known, id: ids.get(code) ?? 0, attributes: attributesOf(Number(code), line) };
    });
    await changeRetailers(trx, changes);
    const active = { state: "active", reason: "" } as const;
    await changeLicences(
      trx,
      changes.map(({ id }) => ({ ...known, id, attributes: active })),
    );
  });
}

/** Fills an empty house with a company that is made up: its retailers in the books, two years of order lines in the facts. */
export async function fillCompany(workshop: Workshop, size: MadeSize): Promise<void> {
  await fillBooks(workshop, size);
  await fillOrders(workshop.facts, size);
}
