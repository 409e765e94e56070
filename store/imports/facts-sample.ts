import { inQuarter, type Facts, type Quarter } from "../facts/index.ts";
import type { SampleRow } from "./notes.ts";
import { saysTheSame, stagedFrom, type Staged } from "./staged-rows.ts";

const sampleRows = 20;

type Values = Readonly<Record<string, string | number>>;

/** The first rows of a quarter that an import would add or change, by the names of their columns. */
export async function sampleOf(
  facts: Facts,
  staged: Staged,
  quarter: Quarter,
): Promise<SampleRow[]> {
  const { table } = staged;
  const now = table.measures.map(([name]) => `s.${name} as ${name}, l.${name} as was_${name}`);
  const rows = await facts.ask<Values & { row: number; isNew: 0 | 1 }>(
    `select s.row_number as row, l.sku = 0 as isNew, s.cycle as cycle, s.retailer as retailer,
       s.sku as sku, ${now.join(", ")}
     from (select * from ${stagedFrom(staged)} and ${inQuarter(quarter)}
       order by row_number limit 100000) as s
     left any join (select * from ${table.name} where ${inQuarter(quarter)}
       and (cycle, retailer, sku) in (select cycle, retailer, sku from ${stagedFrom(staged)}
         and ${inQuarter(quarter)} order by row_number limit 100000)) as l
       on s.cycle = l.cycle and s.retailer = l.retailer and s.sku = l.sku
     where l.sku = 0 or not (${saysTheSame(table)}) order by row limit ${sampleRows}`,
  );
  return rows.map(({ row, isNew, ...values }) => {
    const shown = (name: string): string => {
      const [is, was] = [String(values[name]), String(values[`was_${name}`])];
      return isNew === 1 || is === was ? is : `${was} → ${is}`;
    };
    const names = ["cycle", "retailer", "sku", ...table.measures.map(([name]) => name)];
    const cells = Object.fromEntries(names.map((name) => [name, shown(name)]));
    return { row, what: isNew === 1 ? "added" : "changed", cells };
  });
}
