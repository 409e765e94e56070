import { isoOf } from "../../units/index.ts";
import type { Source } from "../words/line-sum.ts";
import { cuts } from "./cut.ts";
import { nameLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";

/** The table that a source's rows are read from; as of a day, with retailers and SKUs as they stood on it. */
export function tableOf(source: Source, question: FactsQuestion): string {
  const { table, observations = "observation", asOf } = question;
  const named = { orderLines: table, observations, warehouse: "warehouse_week" };
  const name = nameLiteral(named[source]);
  if (asOf === undefined || source === "warehouse") return name;
  const day = `toDate('${isoOf(asOf)}')`;
  const [retailers, goods] = [columnsBy("retailers"), columnsBy("goods")];
  const undated = `select * except (${[...retailers, ...goods].join(", ")}) from ${name}
    where cycle <= ${day}`;
  return `(
    select * from (
      select * from (${undated}) as undated
      any left join (${stood("retailer", retailers, day)}) as stood using retailer
    ) as placed any left join (${stood("sku", goods, day)}) as known using sku
  )`;
}

/** The columns that a retailer, or a SKU, may change in the course of time. */
function columnsBy(by: "retailers" | "goods"): readonly string[] {
  const keys = ["retailer", "sku"];
  const dated = Object.values(cuts).filter((cut) => cut.by === by && !keys.includes(cut.column));
  return dated.map(({ column }) => column);
}

/** What each subject was on a day: its first known span also speaks for the days before it. */
function stood(subject: string, columns: readonly string[], day: string): string {
  const newest = columns.map((column) => `argMax(${column}, from_day) as ${column}`);
  return `select ${subject}, ${newest.join(", ")} from ${subject}_span_dim
    where from_day <= ${day} group by ${subject}`;
}
