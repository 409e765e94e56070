import { problem, reply } from "@dongxiao/contract";
import { latestWeek, systemEyes, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { cyclesWithOrders } from "../queries/trade.ts";
import { readableBrief } from "../week/readable-brief.ts";
import { runWeek } from "../week/run-week.ts";
import { cycleIn } from "../wire/cycles.ts";
import { defineErrand } from "./errand.ts";

const input = z.object({ cycle: z.iso.date().optional() });

/** Runs one week; the newest with orders when none is named. */
export const weekRun = defineErrand({
  input,
  run: async (workshop, { cycle }, steps) => {
    const [newest] = await cyclesWithOrders(workshop.facts, "1");
    const wanted = cycle === undefined ? newest : cycleIn(cycle);
    if (wanted === undefined) return problem("week-without-orders", { cycle: "-" });
    return runWeek(workshop, { cycle: wanted, personId: null }, steps);
  },
});

/** Shows the newest run of a week. */
export const weekShow = defineErrand({
  input,
  run: async ({ books }, { cycle }) => {
    const wanted = cycle === undefined ? null : cycleIn(cycle);
    const week = await withEyes(books, systemEyes, (trx) => latestWeek(trx, wanted));
    if (week === null) return problem("not-found", { what: wanted ?? "week" });
    return reply({ id: week.id, ...readableBrief(week.brief) });
  },
});
