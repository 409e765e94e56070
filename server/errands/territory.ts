import { problem } from "@dongxiao/contract";
import { z } from "zod";

import { cyclesWithOrders } from "../queries/trade.ts";
import { compareTerritories } from "../territories/compare-territories.ts";
import { cycleIn } from "../wire/cycles.ts";
import { defineErrand } from "./errand.ts";

/** Compares today's lines with a proposal, as of a day; of the newest week with orders when none is named. */
export const territoryCompare = defineErrand({
  input: z.object({
    asOf: z.iso.date().optional(),
    settings: z.record(z.string(), z.number()).default({}),
  }),
  run: async (workshop, { asOf, settings }) => {
    const [newest] = await cyclesWithOrders(workshop.facts, "1");
    const wanted = asOf === undefined ? newest : cycleIn(asOf);
    if (wanted === undefined) return problem("week-without-orders", { cycle: "-" });
    return compareTerritories(workshop, wanted, settings);
  },
});
