import { type Arbitrary, constant, integer, oneof, record, uniqueArray } from "fast-check";

const packs = integer({ min: 0, max: 9 }).map((cartons) => cartons * 5);
const orUnrecorded = (max: number): Arbitrary<number> => integer({ min: -1, max });
const key = {
  retailer: integer({ min: 1, max: 5 }),
  sku: integer({ min: 1, max: 6 }),
  offset: integer({ min: -1, max: 6 }),
};

/** Rows with distinct keys. A cycle back every retailer was of another line and every SKU of another class. */
function rowsOf<Row extends { retailer: number; sku: number; offset: number }>(
  any: Arbitrary<Row>,
) {
  const placed = any.map((row) => {
    const moved = Number(row.offset > 0);
    const line = 10 + 2 * row.retailer - moved;
    const businessType = 1 + (row.retailer % 3);
    return {
      ...row,
      businessType,
      line,
      area: Math.floor(line / 10),
      priceClass: 1 + ((row.sku + moved) % 3),
    };
  });
  return uniqueArray(placed, {
    maxLength: 40,
    selector: ({ retailer, sku, offset }) => `${retailer} ${sku} ${offset}`,
  });
}

/** Any rows of both kinds, over a few retailers, SKUs and weeks around the example's. */
export const anyTrade = record({
  lines: rowsOf(
    record({
      ...key,
      requestedPacks: packs,
      capPacks: oneof(constant(-1), packs),
      orderedPacks: packs,
      suppliedPacks: packs,
      packsPerCarton: integer({ min: 1, max: 12 }),
      amountCnyCents: integer({ min: 0, max: 1_000_000_000 }),
      channel: integer({ min: 0, max: 3 }),
    }),
  ),
  observations: rowsOf(
    record({
      ...key,
      stockPacks: orUnrecorded(40),
      soldPacks: orUnrecorded(40),
      priceCnyCentsPerCarton: orUnrecorded(100_000),
      stockOutDays: orUnrecorded(9),
      guidanceCnyCentsPerCarton: orUnrecorded(100_000),
    }),
  ),
  warehouse: uniqueArray(
    record({
      sku: key.sku,
      offset: key.offset,
      stockPacks: orUnrecorded(400),
      stockOutDays: orUnrecorded(3),
      orderingDays: oneof(constant(-1), integer({ min: 3, max: 6 })),
      plannedPacks: orUnrecorded(200),
    }).map((week) => ({ ...week, priceClass: 1 + ((week.sku + Number(week.offset > 0)) % 3) })),
    { maxLength: 12, selector: ({ sku, offset }) => `${sku} ${offset}` },
  ),
});
