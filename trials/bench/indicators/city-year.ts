import {
  observation,
  openFacts,
  orderLine,
  rewriteQuarter,
  type Facts,
} from "@dongxiao/store/facts";

import { keptFolder, progress } from "./bench-cache.ts";
import {
  city,
  cityLinesSql,
  cityObservationsSql,
  intsTo,
  retailerSpansSql,
  skuSpansSql,
} from "./city-sql.ts";

/** The quarters of two years, their first Mondays and how many cycles begin in them. */
const quarters = [
  ["2021-01-01", "2021-01-04", 13],
  ["2021-04-01", "2021-04-05", 13],
  ["2021-07-01", "2021-07-05", 13],
  ["2021-10-01", "2021-10-04", 13],
  ["2022-01-01", "2022-01-03", 13],
  ["2022-04-01", "2022-04-04", 13],
  ["2022-07-01", "2022-07-04", 13],
  ["2022-10-01", "2022-10-03", 13],
] as const;

const rowsPerPart = 3_000_000;

async function writeQuarter([quarter, monday, cycles]: (typeof quarters)[number], facts: Facts) {
  const parts = Math.ceil((city.skus * cycles * city.retailers) / 4 / rowsPerPart);
  const perPart = Math.ceil(city.skus / parts);
  const starts = intsTo(parts).map((part) => String((part - 1) * perPart));
  await rewriteQuarter(facts, orderLine, quarter, starts, (start) => {
    const skus = intsTo(city.skus).slice(Number(start), Number(start) + perPart);
    return cityLinesSql(monday, cycles, skus);
  });
}

/** The table that also holds the year after: twice the rows of `order_line`. */
export const twoYears = "order_line_twice";

/** Both tables share the files of the first year. */
async function makeTwoYears(facts: Facts): Promise<void> {
  await facts.tell(`create table ${twoYears} as order_line`);
  for (const [quarter] of quarters) {
    await facts.tell(`optimize table order_line partition '${quarter}' final`);
    await facts.tell(`alter table ${twoYears} attach partition '${quarter}' from order_line`);
    if (quarter.startsWith("2022"))
      await facts.tell(`alter table order_line drop partition '${quarter}'`);
  }
}

async function observe(facts: Facts): Promise<void> {
  for (const [quarter, monday, cycles] of quarters.slice(0, 4)) {
    await rewriteQuarter(facts, observation, quarter, [""], () =>
      cityObservationsSql(monday, cycles),
    );
    await facts.tell(`optimize table observation partition '${quarter}' final`);
  }
}

/** Opens facts of the house that must be there. */
export async function openedFacts(folder: string): Promise<Facts> {
  const opened = await openFacts({ folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  return opened.facts;
}

async function fillCity(folder: string): Promise<void> {
  const facts = await openedFacts(folder);
  await facts.tell(`insert into retailer_span_dim ${retailerSpansSql}`);
  await facts.tell(`insert into sku_span_dim ${skuSpansSql}`);
  for (const quarter of quarters) {
    progress(`generating the order lines of the quarter from ${quarter[0]}`);
    await writeQuarter(quarter, facts);
  }
  await makeTwoYears(facts);
  await observe(facts);
  await facts.close();
}

/** The generated city of 2021, made once, as the house itself would hold it. */
export async function openCityYear(): Promise<Facts> {
  return openedFacts(await keptFolder("city-2021", fillCity));
}
