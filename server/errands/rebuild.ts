import { reply } from "@dongxiao/contract";
import { rebuildFacts } from "@dongxiao/store/imports";
import { z } from "zod";

import { heldIn } from "../queries/trade.ts";
import { importRoom } from "../work/imports.ts";
import { defineErrand } from "./errand.ts";

/** Makes the facts again from the books and the kept files. */
export const rebuild = defineErrand({
  input: z.object({}),
  run: async (workshop, _input, steps) => {
    const imports = await rebuildFacts(importRoom(workshop), steps);
    const { lines } = await heldIn(workshop.facts, "order_line", "1");
    return reply({ imports: imports.length, lines });
  },
});
