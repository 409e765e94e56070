import type { Facts } from "@dongxiao/store/facts";

/** How large a company the engine makes up. */
export interface MadeSize {
  readonly retailers: number;
  readonly lines: number;
}

const skus = 150;
const skusOfOne = 20;
const cyclesOfQuarter = 13;
/** The first Mondays of the quarters of 2020 and 2021. */
const quarters = [
  "2020-01-06",
  "2020-04-06",
  "2020-07-06",
  "2020-10-05",
  "2021-01-04",
  "2021-04-05",
  "2021-07-05",
  "2021-10-04",
] as const;

/** One retailer in five is observed: six SKUs in each of its last cycles. */
const observedCycles = 18;
const observedOfOne = observedCycles * 6;

/** The line that a retailer of a made company lies on, both counted from 1. */
export function lineOfMade(retailer: number, { retailers, lines }: MadeSize): number {
  return 1 + Math.floor(((retailer - 1) * lines) / retailers);
}

/**
 * Fills the facts with two years of a company's order lines: each retailer keeps twenty SKUs of 150, orders five cycles
 * of six, and of each SKU one to eight cartons or none; one in five is observed. SKU n is of price class 1 + n % 5 and packed by tens.
 */
export async function fillOrders(facts: Facts, size: MadeSize): Promise<void> {
  const { retailers, lines } = size;
  for (const monday of quarters)
    await facts.tell(`insert into order_line (cycle, retailer, sku, line, price_class, requested_packs, cap_packs, ordered_packs,
        supplied_packs, amount_cny_cents, packs_per_carton, wholesale_cny_cents_per_carton, guidance_cny_cents_per_carton,
        channel, import_id, row_number)
      select toDate('${monday}') + 7 * week, retailer, sku, 1 + intDiv((retailer - 1) * ${lines}, ${retailers}), 1 + sku % 5,
        packs, if(sku % 5 = 0, 60, -1), packs, packs, packs * 1500, 10, 15000, 16800, 'online', 1, number
      from (select number, intDiv(number, ${retailers * skusOfOne}) as week, 1 + number % ${retailers} as retailer,
          1 + cityHash64(retailer, intDiv(number, ${retailers}) % ${skusOfOne}) % ${skus} as sku,
          10 * (cityHash64(number, '${monday}') % 9) as packs
        from numbers(${cyclesOfQuarter * retailers * skusOfOne}))
      where packs > 0 and cityHash64(retailer, week, '${monday}') % 6 > 0`);
  await facts.tell(`insert into observation (cycle, retailer, sku, stock_packs, sold_packs, price_cny_cents_per_carton,
      stock_out_days, guidance_cny_cents_per_carton, import_id, row_number)
    select toDate('2021-08-30') + 7 * (number % ${observedCycles}), 5 * (1 + intDiv(number, ${observedOfOne})),
      1 + number % 6, 10, 5, 16000 + number % 1500, number % 3, 16800, 1, number
    from numbers(${observedOfOne * Math.floor(retailers / 5)})`);
  // What the engine would do by itself in the minutes after, and otherwise while something is being timed.
  await facts.tell("optimize table order_line final");
}
