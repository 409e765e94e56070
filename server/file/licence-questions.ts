import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { type LicenceRule, type LicenceWarning, licenceWarnings } from "@dongxiao/core/retailers";
import {
  audit,
  concludeLicenceQuestion,
  insertLicenceQuestion,
  replyLicenceQuestion,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { retailersAsOf } from "../queries/retailers.ts";
import { licenceEntries } from "./change-licence.ts";
import type { Writing } from "./writing.ts";

interface Ordered {
  readonly lastOrder: string;
  readonly ordersUntil: string;
}

/** The engine's word for "no day". */
const noDay = "1970-01-01";
const dayOrNull = (day: string | undefined): string | null =>
  day === undefined || day === noDay ? null : day;

/** What the rules find odd about a retailer's licence today. */
export async function warningsOf(
  trx: Trx,
  facts: Facts,
  id: number,
  today: string,
): Promise<readonly LicenceWarning[]> {
  const entries = await licenceEntries(trx, id);
  const [row] = await facts.ask<Ordered>(
    `select max(cycle) as ordersUntil, maxIf(cycle, retailer = {id: UInt32} and ordered_packs > 0) as lastOrder
    from order_line`,
    { id },
  );
  const lastOrder = dayOrNull(row?.lastOrder);
  return licenceWarnings({ entries, today, lastOrder, ordersUntil: dayOrNull(row?.ordersUntil) });
}

interface Asked {
  readonly id: number;
  readonly rule: LicenceRule;
  readonly text: string;
}

type Refused = Problem<"not-found" | "licence-question-not-so">;

/** Asks the retailer about what a rule finds odd with its licence. */
export function askQuestion(
  writing: Writing,
  facts: Facts,
  { id, rule, text }: Asked,
): Promise<Reply<{ id: number }> | Refused> {
  return withEyes(writing.books, writing.eyes, async (trx) => {
    const [seen] = await retailersAsOf(trx, writing.today, id);
    const warnings = seen === undefined ? [] : await warningsOf(trx, facts, id, writing.today);
    const warning = warnings.find((one) => one.rule === rule);
    if (warning === undefined)
      return problem("not-found", { what: seen === undefined ? id : rule });
    const { since } = warning;
    const askedBy = writing.eyes.personId;
    const question = await insertLicenceQuestion(trx, {
      retailerId: id,
      rule,
      since,
      text,
      askedBy,
    });
    if (question === null) return problem("licence-question-not-so");
    await told(trx, writing, { id, action: "ask-about-licence", after: { rule, since, text } });
    return reply({ id: question });
  });
}

/** What is said on the question that is open. */
interface SaidOnIt {
  readonly id: number;
  readonly text: string;
}

/** Keeps what the retailer says, or what those who asked conclude; the licence itself stays as it is. */
export function sayOnQuestion(
  writing: Writing,
  what: "reply" | "conclude",
  { id, text }: SaidOnIt,
): Promise<Reply<Record<string, never>> | Refused> {
  return withEyes(writing.books, writing.eyes, async (trx) => {
    const [seen] = await retailersAsOf(trx, writing.today, id);
    if (seen === undefined) return problem("not-found", { what: String(id) });
    const say = what === "reply" ? replyLicenceQuestion : concludeLicenceQuestion;
    const question = await say(trx, { retailerId: id, text, by: writing.eyes.personId });
    if (question === null) return problem("licence-question-not-so");
    await told(trx, writing, { id, action: `${what}-about-licence`, after: { text } });
    return reply({});
  });
}

interface Told {
  readonly id: number;
  readonly action: string;
  readonly after: object;
}

function told(trx: Trx, { eyes }: Writing, { id, ...entry }: Told): Promise<void> {
  const about = { subjectKind: "retailer", subjectId: String(id), personId: eyes.personId };
  return audit(trx, { ...about, ...entry });
}
