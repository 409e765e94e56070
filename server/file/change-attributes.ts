import { type attributesForm, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { businessTypes, marketTypes, sizeClasses, tradeAreas } from "@dongxiao/core/retailers";
import {
  asOf,
  audit,
  changeRetailer,
  type RetailerAttributes,
  retailerHistory,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { columnTitles } from "@dongxiao/store/imports";
import type { z } from "zod";

import { fromDayOf, type Writing } from "./writing.ts";

type Wanted = z.output<typeof attributesForm> & { readonly id: number };
type Given = Partial<RetailerAttributes>;

const titleOf = columnTitles("retailers");
const lists = {
  businessType: businessTypes,
  marketType: marketTypes,
  tradeArea: tradeAreas,
  sizeClass: sizeClasses,
};

function refusalOf(given: Given, { language }: Writing): Problem<"field-value-refused"> | null {
  for (const name of ["businessType", "marketType", "tradeArea", "sizeClass"] as const) {
    const code = given[name];
    if (code !== undefined && !Object.hasOwn(lists[name], code))
      return problem("field-value-refused", { field: titleOf(name)[language], why: code });
  }
  return null;
}

/** What is said, without what is left open. */
function givenIn(attributes: Wanted["attributes"]): Given {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

/** Changes what a retailer is found, grouped and visited by from a day on; the outbox takes it to the facts. */
export async function changeAttributes(
  writing: Writing,
  { id, fromDay, reason, attributes }: Wanted,
): Promise<
  Reply<{ changed: string[] }> | Problem<"not-found" | "field-value-refused" | "day-out-of-reach">
> {
  const given = givenIn(attributes);
  const refused = refusalOf(given, writing);
  if (refused !== null) return refused;
  const from = await withEyes(writing.books, writing.eyes, (trx) =>
    fromDayOf(trx, writing, { id, fromDay }),
  );
  if (!from.ok) return from;
  return withEyes(writing.books, systemEyes, async (trx) => {
    const was = asOf((await retailerHistory(trx, id)).attributes, from.value);
    const names = changedNames(was, given);
    if (names.length === 0) return reply({ changed: [] });
    await changeRetailer(trx, id, from.value, given);
    await audit(trx, {
      personId: writing.eyes.personId,
      action: "change-retailer",
      subjectKind: "retailer",
      subjectId: String(id),
      before: Object.fromEntries(names.map((name) => [name, was?.[name]])),
      after: {
        fromDay: from.value,
        ...Object.fromEntries(names.map((name) => [name, given[name]])),
      },
      reason,
    });
    return reply({ changed: names });
  });
}

function changedNames(was: RetailerAttributes | null, given: Given) {
  const names = [
    "name",
    "address",
    "phone",
    "businessType",
    "marketType",
    "tradeArea",
    "sizeClass",
  ] as const;
  const places = ["longitude", "latitude", "routeOrder"] as const;
  return [...names, ...places].filter(
    (name) => given[name] !== undefined && given[name] !== was?.[name],
  );
}
