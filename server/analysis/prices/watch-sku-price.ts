import {
  problem,
  reply,
  type Reply,
  type SkuPriceAnswer,
  type skuPriceQuestion,
} from "@dongxiao/contract";
import type { Member } from "@dongxiao/core/indicators";
import { comparedPrices, priceTrend } from "@dongxiao/core/prices";
import { assert, cycleAfter, wholeColumn, wideColumn } from "@dongxiao/core/units";
import type { z } from "zod";

import type { Naming } from "../../indicators/naming.ts";
import type { Asker } from "../../indicators/plan.ts";
import { cutSpelled } from "../../indicators/spelling.ts";
import { frameOf, headOf, type Nonsense } from "../frame.ts";
import { countOf, cyclesUpTo, meanPrice, meansByCycle } from "./known-price.ts";
import { gapShown } from "./price-row.ts";
import { endsOf, seenPrices, type SeenPrices } from "./seen-prices.ts";

type Question = z.output<typeof skuPriceQuestion>;

/** Compares one SKU's prices between members of a dimension, and follows them from cycle to cycle. */
export async function watchSkuPriceOf(
  asker: Asker,
  question: Question,
  madeAt: string,
): Promise<Reply<SkuPriceAnswer> | Nonsense> {
  const { sku, by, period, weeks, against } = question;
  const others = question.only.filter(({ dimension }) => dimension !== "sku");
  const only = [...others, { dimension: "sku", members: [sku] }];
  const framed = await frameOf(asker, { period, only, by: ["sku", by], compare: "none" });
  if (!framed.ok) return framed;
  const frame = framed.value;
  const cut = cutSpelled(by);
  assert(cut !== null, `${by} is a dimension`);
  const naming = frame.namingOf(cut);
  if (against !== null && naming.memberOf(against) === null)
    return problem("member-unknown", { dimension: by, member: against });
  const ends = endsOf(frame.period);
  const drawn = [cycleAfter(ends[1], 1 - weeks), ends[1]] as const;
  const [byMember, byCycle] = await Promise.all([
    seenPrices(asker.facts, frame, cut, ends),
    seenPrices(asker.facts, frame, "sku", drawn),
  ]);
  const code = frame.namingOf("sku").memberOf(sku);
  return reply({
    ...headOf(frame, madeAt),
    sku: { code: sku, name: frame.namingOf("sku").titlesOf(code ?? 0)["zh-Hans"] },
    by,
    ...comparisonOf(byMember, naming, question),
    trend: trendOf(byCycle, cyclesUpTo(ends[1], weeks), question),
  });
}

type Comparison = Pick<SkuPriceAnswer, "against" | "members" | "spread">;

function comparisonOf(
  seen: readonly SeenPrices[],
  naming: Naming,
  { against, minimumN }: Question,
): Comparison {
  const groups = [...Map.groupBy(seen, ({ member }) => member)].map(([member, own]) => ({
    member,
    n: countOf(own),
    price: meanPrice(own, minimumN),
  }));
  const base = against === null ? mostSeen(groups) : naming.memberOf(against);
  const { compared, spread } = comparedPrices(
    {
      member: wholeColumn(groups.keys()),
      price: wideColumn(groups.map(({ price }) => price)),
    },
    groups.findIndex(({ member }) => member === base),
  );
  return {
    against: base === null ? null : naming.codeOf(base),
    members: groups
      .map(({ member, n }, place) => ({
        code: naming.codeOf(member),
        name: naming.titlesOf(member),
        n,
        price: compared[place]?.price ?? null,
        overAgainst: gapShown(compared[place]?.overBase ?? null),
      }))
      .toSorted((a, b) => (b.price ?? 0) - (a.price ?? 0)),
    spread: gapShown(spread),
  };
}

function mostSeen(
  groups: readonly { readonly member: Member; readonly n: number }[],
): Member | null {
  return groups.toSorted((a, b) => b.n - a.n)[0]?.member ?? null;
}

function trendOf(
  seen: readonly SeenPrices[],
  cycles: readonly string[],
  { minimumN, carryCyclesMost }: Question,
): SkuPriceAnswer["trend"] {
  const means = wideColumn<"cny-cents/carton">(meansByCycle(seen, cycles, minimumN));
  const counts = new Map(seen.map(({ cycle, n }) => [cycle, n]));
  return priceTrend(means, { carryCyclesMost }).map((step, place) => ({
    cycle: cycles[place] ?? "",
    n: counts.get(cycles[place] ?? "") ?? 0,
    ...step,
    carriedCycles: step.price === null ? 0 : step.carriedCycles,
  }));
}
