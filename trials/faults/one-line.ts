import {
  changeRetailers,
  changeSkus,
  insertUnits,
  registerRetailers,
  registerSkus,
  systemEyes,
  withEyes,
  type Books,
} from "@dongxiao/store/books";

/** The keys of a company with one line, by number: retailers `R0` to `R99`, SKUs `S0` to `S9`. */
export interface OneLine {
  readonly retailers: readonly number[];
  readonly skus: readonly number[];
}

const retailer = {
  name: "R",
  address: "",
  phone: "",
  businessType: "convenience",
  marketType: "urban",
  tradeArea: "other",
  sizeClass: "small",
  tier: 3,
  target: false,
  longitude: null,
  latitude: null,
  routeOrder: null,
};
const sku = {
  name: "S",
  brand: "S",
  category: "",
  priceClass: 3,
  packsPerCarton: 10,
  cartonsPerCase: 50,
  orderStepPacks: 10,
  wholesaleCnyCentsPerCarton: 8000,
  guidanceCnyCentsPerCarton: null,
  supplyState: "free" as const,
};
const known = { fromDay: "2020-01-06", importId: null };
const codes = (letter: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${letter}${i}`);

async function keysOf(books: Books): Promise<OneLine> {
  const retailers = await books.owner.selectFrom("retailer").select("id").orderBy("id").execute();
  const skus = await books.owner.selectFrom("sku").select("id").orderBy("id").execute();
  return { retailers: retailers.map(({ id }) => id), skus: skus.map(({ id }) => id) };
}

/** Plants the company in one transaction, unless it is there. */
export async function plantOneLine(books: Books): Promise<OneLine> {
  const found = await keysOf(books);
  if (found.skus.length > 0) return found;
  await withEyes(books, systemEyes, async (trx) => {
    const keys = await insertUnits(trx, {
      kind: "province",
      code: "P",
      name: "P",
      units: [{ kind: "line", code: "L", name: "L" }],
    });
    const attributes = { ...retailer, lineId: keys.get("L") ?? 0 };
    const retailers = await registerRetailers(trx, codes("R", 100));
    await changeRetailers(
      trx,
      Array.from(retailers.values(), (id) => ({ ...known, id, attributes })),
    );
    const skus = await registerSkus(trx, codes("S", 10));
    await changeSkus(
      trx,
      Array.from(skus.values(), (id) => ({ ...known, id, attributes: sku })),
    );
  });
  return keysOf(books);
}
