import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { daysOf, type NamedPeriod, periodNamed } from "@dongxiao/core/indicators";
import { evidenceOf, festivalCycles, gradeTiers } from "@dongxiao/core/retailers";
import { type Cycle, isoOf } from "@dongxiao/core/units";
import { audit, insertTierRun, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { heldIn, type Held } from "../indicators/when.ts";
import { cycleIn } from "../wire/cycles.ts";
import { choiceOf, schemeOf, type TierForm } from "./choice.ts";
import { type Reference, tierEvidence } from "./evidence.ts";

type Refused = Problem<
  | "period-unreadable"
  | "period-without-data"
  | "setting-out-of-bounds"
  | "input-malformed"
  | "bounds-out-of-order"
>;

/** Grades all retailers and keeps the outcome as a draft: nobody's tier changes. */
export async function makeTierRun(
  asker: Asker,
  form: TierForm,
): Promise<Reply<{ readonly id: number }> | Refused> {
  const period = periodNamed(form.period);
  if (period === null) return problem("period-unreadable", { period: form.period });
  const frozen = frozenIn(period, form.frozen);
  const reference = referenceOf(period, frozen, await heldIn(asker.facts));
  if (!reference.ok) return reference;
  const choice = await choiceOf(asker, form);
  if (!choice.ok) return choice;
  const scheme = schemeOf(form.scheme);
  const facts = await tierEvidence(asker, reference.value);
  const graded = gradeTiers(scheme, evidenceOf(facts), choice.value);
  const id = await keep(asker, {
    ...graded,
    facts,
    scheme: form.scheme,
    version: scheme.version,
    period: period.name,
    fromDay: reference.value.from,
    toDay: reference.value.to,
    frozen: frozen.map(isoOf),
    reason: form.reason,
    madeBy: asker.eyes.personId,
  });
  return reply({ id });
}

function frozenIn({ period }: NamedPeriod, chosen: readonly string[] | null): readonly Cycle[] {
  const cycles = period.cyclesAt(0);
  if (chosen === null) return festivalCycles(cycles);
  const asked = new Set(chosen.map(cycleIn));
  return cycles.filter((cycle) => asked.has(isoOf(cycle)));
}

/** The cycles of a period that there are data for and that are not frozen. */
function referenceOf(
  named: NamedPeriod,
  frozen: readonly Cycle[],
  held: Held | null,
): Reply<Reference> | Problem<"period-without-data"> {
  const counted = named.period
    .cyclesAt(0)
    .filter((cycle) => held !== null && cycle >= held.first && cycle <= held.last)
    .filter((cycle) => !frozen.includes(cycle));
  if (counted.length > 0) return reply({ ...daysOf(named), counted });
  const [from, to] = held === null ? ["-", "-"] : [isoOf(held.first), isoOf(held.last)];
  return problem("period-without-data", { period: named.name, from, to });
}

function keep({ books, eyes }: Asker, run: Parameters<typeof insertTierRun>[1]): Promise<number> {
  return withEyes(books, eyes, async (trx) => {
    const id = await insertTierRun(trx, run);
    const { scheme, period, settings, bounds, frozen, reason } = run;
    await audit(trx, {
      personId: eyes.personId,
      action: "make-tier-run",
      subjectKind: "tier-run",
      subjectId: String(id),
      after: { scheme, period, settings, bounds, frozen },
      reason,
    });
    return id;
  });
}
