// Questions about indicators, beside the same questions asked by hand and of PostgreSQL 15.
// npm run bench -- indicators
import type { Facts } from "@dongxiao/store/facts";

import { hasPostgres15 } from "../server/postgres-15.ts";
import { benchFolder, invoicesAreHere } from "./bench-data.ts";
import { progress } from "./indicators/bench-cache.ts";
import { benchSet } from "./indicators/bench-set.ts";
import { openCityYear } from "./indicators/city-year.ts";
import { dashboardTable } from "./indicators/dashboard.ts";
import { growthTable } from "./indicators/growth.ts";
import { openIowaFacts } from "./indicators/iowa-facts.ts";
import { openPostgresCopy } from "./indicators/postgres-copy.ts";
import { threeWaysTable } from "./indicators/three-ways.ts";
import { counted } from "./tables.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n\n`);

async function linesOf(facts: Facts): Promise<string> {
  const [row] = await facts.ask<{ n: number }>("select count() as n from order_line");
  return counted(row?.n ?? 0);
}

/** One set: its questions three ways. */
async function printThreeWays(name: string, facts: Facts): Promise<void> {
  const set = await benchSet(name, facts);
  const postgres = hasPostgres15 ? await openPostgresCopy(name, facts) : null;
  const size =
    postgres === null ? "" : `; PostgreSQL 15 holds them in ${counted(postgres.megabytes)} MB`;
  print(`${name}: ${await linesOf(facts)} order lines${size}`);
  try {
    print(await threeWaysTable(set, postgres));
  } finally {
    await postgres?.close();
  }
}

async function printIowa(): Promise<void> {
  const iowa = await openIowaFacts();
  try {
    await printThreeWays("iowa", iowa);
  } finally {
    await iowa.close();
  }
}

async function printCity(): Promise<void> {
  const city = await openCityYear();
  try {
    await printThreeWays("city-2021", city);
    print(await growthTable(city));
    print(await dashboardTable(city));
  } finally {
    await city.close();
  }
}

if (import.meta.main) {
  if (!hasPostgres15)
    progress("PostgreSQL 15 is not here, so its column stays empty: apt-get install postgresql-15");
  if (invoicesAreHere()) await printIowa();
  else
    progress(
      `The public invoices are not in ${benchFolder()}, so only the generated city is asked.`,
    );
  await printCity();
}
