import {
  type addEquipment,
  type changeEquipment,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { equipmentStates } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import { changeEquipment as change, lockEntry, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Carer } from "./carer.ts";
import { addEntry, type Done, notFound, onRetailer, refusalOfDay, tell } from "./entries.ts";
import { refusalOfStruck } from "./struck.ts";

/** Writes down a piece of equipment. */
export async function keepEquipment(
  carer: Carer,
  { id: retailerId, ...equipment }: z.output<(typeof addEquipment)["input"]>,
): Promise<Reply<{ id: number }> | Problem<"not-found" | "day-ahead">> {
  const refusal = refusalOfDay(carer, equipment.placedDay);
  if (refusal !== null) return refusal;
  return onRetailer(carer, retailerId, async (trx) => {
    const since = { stateDay: equipment.placedDay, enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "equipment", { ...equipment, ...since, retailerId });
    assert(id !== null, "equipment stands in nobody's way");
    return reply({ id });
  });
}

/** Says how a piece of equipment is from a day on. */
export async function keepEquipmentState(
  carer: Carer,
  { id, state, day, note }: z.output<(typeof changeEquipment)["input"]>,
): Promise<Done | Problem<"not-found" | "entry-not-so" | "day-ahead">> {
  const ahead = refusalOfDay(carer, day);
  if (ahead !== null) return ahead;
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const before = await lockEntry(trx, "equipment", id);
    if (before === null) return notFound(id);
    const refusal = refusalOfStruck(carer, before);
    if (refusal !== null) return refusal;
    if (before.state === state || day < before.stateDay)
      return problem("entry-not-so", { state: stateWords(carer, before) });
    await change(trx, id, { state, stateDay: day, note });
    const after = { ...before, state, stateDay: day, note };
    await tell(trx, carer, "equipment", id, { action: "change-equipment", before, after });
    return reply({});
  });
}

function stateWords(
  { language }: Carer,
  { state, stateDay }: { state: keyof typeof equipmentStates; stateDay: string },
): string {
  return `${equipmentStates[state].titles[language]} (${stateDay})`;
}
