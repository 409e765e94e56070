import type { LicenceWorkRow } from "@dongxiao/contract";
import { licenceWarnings } from "@dongxiao/core/retailers";
import { type Books, type Eyes, licenceTimelines, type Trx, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { retailersAsOf } from "../queries/retailers.ts";

interface Asking {
  readonly books: Books;
  readonly facts: Facts;
  readonly eyes: Eyes;
  readonly today: string;
}

async function lastOrders(facts: Facts) {
  const rows = await facts.ask<{ retailer: number; lastOrder: string }>(
    "select retailer, max(cycle) as lastOrder from order_line where ordered_packs > 0 group by retailer",
  );
  const days = rows.map(({ lastOrder }) => lastOrder).toSorted();
  const of = new Map(rows.map(({ retailer, lastOrder }) => [retailer, lastOrder]));
  return { of, until: days.at(-1) ?? null };
}

/** The state of the question that is open about each retailer's licence. */
async function openQuestions(trx: Trx) {
  const rows = await trx
    .selectFrom("licenceQuestion")
    .select(["retailerId", "state"])
    .where("state", "<>", "concluded")
    .execute();
  return new Map(rows.map(({ retailerId, state }) => [retailerId, state]));
}

/** The retailers whose licence a rule finds odd today, within one's own lines, the longest first. */
export async function licenceWorklist(asking: Asking): Promise<LicenceWorkRow[]> {
  const { books, facts, eyes, today } = asking;
  const { of, until } = await lastOrders(facts);
  return withEyes(books, eyes, async (trx) => {
    const retailers = await retailersAsOf(trx, today);
    const ids = retailers.map(({ id }) => id);
    const timelines = await licenceTimelines(trx, ids);
    const questions = await openQuestions(trx);
    const rows = retailers.flatMap(({ id, licenceCode, name, line }) => {
      const entries = (timelines.get(id) ?? []).map(({ from, attributes }) => ({
        from,
        ...attributes,
      }));
      const evidence = { entries, today, lastOrder: of.get(id) ?? null, ordersUntil: until };
      const question = questions.get(id) ?? null;
      const about = { retailerId: id, licenceCode, name, line, question };
      return licenceWarnings(evidence).map((warning) => ({ ...about, ...warning }));
    });
    return rows.toSorted((one, other) => (one.since < other.since ? -1 : 1));
  });
}
