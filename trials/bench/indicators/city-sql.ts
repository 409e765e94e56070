/** How many of each the generated city has. */
export const city = {
  retailers: 20_000,
  skus: 150,
  lines: 120,
  areas: 12,
  scarceSkus: 30,
} as const;

/** Another seed makes another city. */
const seed = 20_210_104;

/** A number from 0 to a million, the same for the same words. */
const dice = (what: string, ...keys: readonly string[]): string =>
  `cityHash64(${[seed, `'${what}'`, ...keys].join(", ")}) % 1000000`;

const priceClassSql =
  "toUInt8(multiIf(sku <= 20, 1, sku <= 45, 2, sku <= 95, 3, sku <= 130, 4, 5))";

/** Packs are dearer in the upper classes, CNY cents. */
const centsPerPackSql = `toInt64(multiIf(sku <= 20, 3500, sku <= 45, 2200, sku <= 95, 1400, sku <= 130, 900, 500)
  + sku * 7 % 13 * 50)`;

/** Thirty tiers of equal size; the larger a retailer, the higher its tier. */
const tierSql = `toUInt8(1 + intDiv(${dice("size", "retailer")} * 30, 1000000))`;

/** Neighbours are seldom numbered one after another. */
const placeSql = `((retailer - 1) * 7919 % ${city.retailers})`;
const lineSql = `toUInt32(1 + intDiv(${placeSql} * ${city.lines}, ${city.retailers}))`;
const areaSql = `toUInt32(1 + intDiv(${placeSql} * ${city.areas}, ${city.retailers}))`;

const oneOf = (key: string, what: string, names: readonly string[]): string =>
  `['${names.join("', '")}'][1 + ${dice(what, key)} % ${names.length}]`;

/** One span for each retailer, and for one in twenty a second one: a tier more from the middle of 2021. */
export const retailerSpansSql = `
  select retailer, if(late, toDate('2021-07-05'), toDate('1970-01-01')) as from_day, ${lineSql}, ${areaSql},
    ${oneOf("retailer", "type", ["便利店", "超市", "商场", "烟酒店", "食杂店", "娱乐服务", "其他"])},
    if(${areaSql} <= 7, '城网', '乡网'),
    ${oneOf("retailer", "around", ["居民区", "商业区", "办公区", "学校", "交通枢纽", "乡镇"])},
    multiIf(${tierSql} <= 10, '小', ${tierSql} <= 22, '中', '大'),
    toUInt8(${tierSql} + late)
  from (
    select toUInt32(1 + number % ${city.retailers}) as retailer, toUInt8(intDiv(number, ${city.retailers})) as late
    from numbers(${2 * city.retailers})
  )
  where late = 0 or ${dice("promoted", "retailer")} < 50000`;

/** One span for each SKU: the dear ones are few, brands reach over classes. */
export const skuSpansSql = `
  select toUInt32(1 + number) as sku, toDate('1970-01-01'), ${priceClassSql},
    concat('B', toString(1 + ${dice("brand", "sku")} % 25)), toUInt16(if(sku % 25 = 0, 8, 10))
  from numbers(${city.skus})`;

/** Seven of eight scarce lines are capped, by tier, one of them at nothing. */
const capSql = `if(sku % 5 = 1, if(${dice("refused", "retailer", "sku", "cycle")} < 30000, 0,
  toInt32(10 * (1 + intDiv(tier, 4)))), -1)`;

/** How likely it is that a retailer keeps a SKU at all, in millionths: few SKUs are everywhere, most are rare. */
const kept = `multiIf(sku * 37 % 150 < 15, 900000, sku * 37 % 150 < 60, 480000, 215000)
  * (60 + 2.6 * tier) / 100`;

/**
 * The order lines of some cycles and SKUs, in the order of the table: retailers keep an assortment, order on eleven
 * cycles of twelve, and then three of four SKUs that they keep; quantities are few and now and then many.
 *
 * @param monday the first cycle
 */
export function cityLinesSql(monday: string, cycles: number, skus: readonly number[]): string {
  const rows = skus.length * cycles * city.retailers;
  const candidates = `
    select toUInt32([${skus.join(", ")}][1 + intDiv(number, ${cycles * city.retailers})]) as sku,
      toDate('${monday}') + 7 * (intDiv(number, ${city.retailers}) % ${cycles}) as cycle,
      toUInt32(1 + number % ${city.retailers}) as retailer, ${tierSql} as tier, number
    from numbers(${rows})`;
  const ordering = `
    select *, ${capSql} as cap_packs,
      toInt32(10 * (1 + floor((0.4 + tier / 12.) * -log((1 + ${dice("packs", "retailer", "sku", "cycle")}) / 1000001))))
        as requested_packs,
      ${dice("came", "retailer", "sku", "cycle")} as came
    from (${candidates})
    where ${dice("keeps", "retailer", "sku")} < ${kept}
      and ${dice("orders", "retailer", "cycle")} < 920000
      and ${dice("line", "retailer", "sku", "cycle")} < 757000`;
  return `
    select cycle, retailer, sku, requested_packs, cap_packs,
      if(came < 40000, 0, if(cap_packs < 0, requested_packs, least(requested_packs, cap_packs))) as ordered_packs,
      if(came > 980000, intDiv(ordered_packs, 20) * 10, ordered_packs) as supplied_packs,
      supplied_packs * ${centsPerPackSql} as amount_cny_cents,
      toUInt32(1) as import_id, toUInt32(number) as row_number
    from (${ordering})`;
}

/** What was seen in the shops of six retailers in a hundred, on a third of what they keep. */
export function cityObservationsSql(monday: string, cycles: number): string {
  const skus = intsTo(city.skus);
  const seen = `
    select toUInt32([${skus.join(", ")}][1 + intDiv(number, ${cycles * city.retailers})]) as sku,
      toDate('${monday}') + 7 * (intDiv(number, ${city.retailers}) % ${cycles}) as cycle,
      toUInt32(1 + number % ${city.retailers}) as retailer, ${tierSql} as tier, number
    from numbers(${skus.length * cycles * city.retailers})`;
  return `
    select cycle, retailer, sku,
      toInt32(if(${dice("counted", "retailer", "sku", "cycle")} < 50000, -1,
        5 * intDiv(${dice("stock", "retailer", "sku", "cycle")}, 60000))) as stock_packs,
      toInt32(if(${dice("told", "retailer", "sku", "cycle")} < 100000, -1,
        5 * intDiv(${dice("sold", "retailer", "sku", "cycle")}, 80000))) as sold_packs,
      toInt32(${centsPerPackSql} * 10 * (108 + ${dice("price", "retailer", "sku")} % 10) / 100) as price_cny_cents_per_carton,
      toInt8(if(stock_packs = 0, 2, 0)) as stock_out_days, 'visit' as method,
      toUInt32(1) as import_id, toUInt32(number) as row_number, toUInt64(0) as outbox_id
    from (${seen})
    where ${dice("sample", "retailer")} < 60000 and ${dice("looked", "retailer", "sku")} < 340000
      and ${dice("keeps", "retailer", "sku")} < ${kept}`;
}

/** 1, 2, ... up to a number. */
export function intsTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, place) => 1 + place);
}
