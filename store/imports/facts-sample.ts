import {
  inQuarter,
  keyOf,
  sameKey,
  type Facts,
  type FactSubject,
  type Quarter,
} from "../facts/index.ts";
import type { FactsForm } from "./kind.ts";
import type { SampleRow } from "./notes.ts";
import { saysTheSame, stagedFrom, type Staged } from "./staged-rows.ts";

const sampleRows = 20;

/** Codes by key, to show people what they know. */
export type Codes = Readonly<Record<FactSubject, ReadonlyMap<number, string>>>;

type Values = Readonly<Record<string, string | number>>;

/** The first rows of a quarter that an import would add or change, as people read them. */
export async function sampleOf(
  facts: Facts,
  form: FactsForm,
  staged: Staged,
  quarter: Quarter,
  codes: Codes,
): Promise<SampleRow[]> {
  const { table } = staged;
  const key = ["cycle", ...table.subjects].map((name) => `s.${name} as ${name}`);
  const now = table.measures.map(([name]) => `s.${name} as ${name}, l.${name} as was_${name}`);
  const rows = await facts.ask<Values & { row: number; isNew: 0 | 1 }>(
    `select s.row_number as row, l.sku = 0 as isNew, ${key.join(", ")}, ${now.join(", ")}
     from (select * from ${stagedFrom(staged)} and ${inQuarter(quarter)}
       order by row_number limit 100000) as s
     left any join (select * from ${table.name} where ${inQuarter(quarter)}
       and (${keyOf(table)}) in (select ${keyOf(table)} from ${stagedFrom(staged)}
         and ${inQuarter(quarter)} order by row_number limit 100000)) as l
       on ${sameKey(table, "s", "l")}
     where l.sku = 0 or not (${saysTheSame(table)}) order by row limit ${sampleRows}`,
  );
  return rows.map(({ row, isNew, ...values }) => {
    const text = (index: number, prefix: string): string =>
      shown(values[`${prefix}${table.measures[index]?.[0] ?? ""}`] ?? "", form.shownAs[index]);
    const measures = form.shownAs.map(({ column }, index) => {
      const [is, was] = [text(index, ""), text(index, "was_")];
      return [titleOf(form, column), isNew === 1 || is === was ? is : `${was} → ${is}`] as const;
    });
    const cells = Object.fromEntries([
      [titleOf(form, "cycle"), String(values["cycle"])],
      ...table.subjects.map((subject) => {
        const code = codes[subject].get(Number(values[subject])) ?? "";
        return [titleOf(form, subject), code] as const;
      }),
      ...measures,
    ]);
    return { row, what: isNew === 1 ? "added" : "changed", cells };
  });
}

const titleOf = (form: FactsForm, id: string): string =>
  form.columns.find((column) => column.id === id)?.titles["zh-Hans"] ?? id;

/** A measure as people write it; what was not recorded is empty. */
function shown(value: string | number, as: FactsForm["shownAs"][number] | undefined): string {
  if (value === -1) return "";
  if (as?.unit === "cents") return (Number(value) / 100).toFixed(2);
  return as?.words?.[value]?.titles["zh-Hans"] ?? String(value);
}
