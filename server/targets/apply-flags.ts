import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TargetFlagsAnswer,
} from "@dongxiao/contract";
import { type TargetFlag, targetFlags } from "@dongxiao/core/retailers";
import {
  asOf,
  audit,
  changeRetailers,
  type RetailerAttributes,
  retailersAsOf,
  retailerTimelines,
  systemEyes,
  targetMoves,
  targetRegisters,
  type Timeline,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { named, namesOn } from "./list-shown.ts";
import type { Deciding } from "./registers.ts";

interface Differing {
  readonly hasRegister: boolean;
  readonly retailers: readonly (readonly TargetFlag[])[];
}

/** Of each retailer whose file says otherwise on some day from one on: what the registers ask for, day by day. */
async function differingFrom(trx: Trx, fromDay: string): Promise<Differing> {
  const registers = await targetRegisters(trx);
  if (registers.length === 0) return { hasRegister: false, retailers: [] };
  const moves = Map.groupBy(await targetMoves(trx), ({ registerId }) => registerId);
  const ledgers = registers.map(({ id, decisions }) => ({ decisions, moves: moves.get(id) ?? [] }));
  const everybody = (await retailersAsOf(trx, fromDay)).map(({ id }) => id);
  const timelines = await retailerTimelines(trx, everybody);
  const flags = Map.groupBy(targetFlags(ledgers, everybody, fromDay), ({ retailer }) => retailer);
  const retailers = [...flags].flatMap(([retailer, own]) => {
    const timeline = timelines.get(retailer) ?? [];
    const wanted = onEachDay(own, timeline, fromDay);
    const differs = wanted.filter((flag) => asOf(timeline, flag.fromDay)?.target !== flag.target);
    return differs.length === 0 ? [] : [wanted];
  });
  return { hasRegister: true, retailers };
}

/** The flags once more on each day on which the file itself changes, so that no older entry shines through. */
function onEachDay(
  flags: readonly TargetFlag[],
  timeline: Timeline<RetailerAttributes>,
  fromDay: string,
): readonly TargetFlag[] {
  const own = timeline.map(({ from }) => from).filter((day) => day > fromDay);
  const days = [...new Set([...own, ...flags.map((flag) => flag.fromDay)])].toSorted();
  return days.flatMap((day) => {
    const holding = flags.findLast((flag) => flag.fromDay <= day);
    return holding === undefined ? [] : [{ ...holding, fromDay: day }];
  });
}

/** Says what applying the registers to the files would change. */
export function previewTargetFlags(
  { books, today }: Deciding,
  fromDay: string = today,
): Promise<TargetFlagsAnswer> {
  return withEyes(books, systemEyes, async (trx) => {
    const { hasRegister, retailers: all } = await differingFrom(trx, fromDay);
    const names = await namesOn(trx, fromDay);
    const last = all.flatMap((flags) => flags.at(-1) ?? []);
    const on = last.filter(({ target }) => target).length;
    const retailers = last.slice(0, listedMost).map(({ retailer, ...flag }) => ({
      ...named(retailer, names.get(retailer)),
      ...flag,
    }));
    return { fromDay, hasRegister, on, off: last.length - on, retailers };
  });
}

const listedMost = 500;

/**
 * Writes into the dated files who is a target, from a day on; the facts follow as after any change of history. Whoever is
 * on no list is none, so this waits for the first register.
 */
export function applyTargetFlags(
  { books, personId, today }: Deciding,
  { fromDay = today, reason }: { readonly fromDay?: string | undefined; readonly reason: string },
): Promise<Reply<{ fromDay: string; changed: number }> | Problem<"target-register-missing">> {
  return withEyes(books, systemEyes, async (trx) => {
    const { hasRegister, retailers } = await differingFrom(trx, fromDay);
    if (!hasRegister) return problem("target-register-missing");
    const flags = retailers.flat();
    const changes = flags.map(({ retailer: id, fromDay: from, target }) => ({
      id,
      fromDay: from,
      attributes: { target },
      importId: null,
    }));
    const changed = (await changeRetailers(trx, changes)).length;
    await audit(trx, {
      personId,
      action: "apply-target-flags",
      subjectKind: "target-register",
      subjectId: "*",
      after: { fromDay, changed, flags },
      reason,
    });
    return reply({ fromDay, changed });
  });
}
