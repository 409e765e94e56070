import { problem, type Problem, reply, type Reply, type tierRunForm } from "@dongxiao/contract";
import {
  rises,
  type TierChoice,
  type TierScheme,
  tierSchemes,
  tiersMost,
} from "@dongxiao/core/retailers";
import { tierRuns, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { settingsWithin } from "../quality/check-asked.ts";

/** A grading as it is asked for, held to its form. */
export type TierForm = z.output<typeof tierRunForm>;

type Unfit = Problem<"setting-out-of-bounds" | "input-malformed" | "bounds-out-of-order">;

/** The scheme of an id. */
export function schemeOf(id: TierForm["scheme"]): TierScheme {
  return tierSchemes[id];
}

/** Holds what was chosen to the scheme, and takes the bounds over that stand since the publication before. */
export async function choiceOf(asker: Asker, form: TierForm): Promise<Reply<TierChoice> | Unfit> {
  const scheme = schemeOf(form.scheme);
  const unknown = [
    ...Object.keys(form.settings).filter((name) => !(name in scheme.parameters)),
    ...Object.keys(form.bounds).filter((name) => !(name in scheme.boundLists)),
  ];
  if (unknown.length > 0) return problem("input-malformed", { why: unknown.join(", ") });
  const settings = settingsWithin(scheme.parameters, form.settings);
  if (!settings.ok) return settings;
  const bounds = { ...(await standingBounds(asker, form)), ...form.bounds };
  const fault = outOfOrder(scheme, bounds, { ...presets(scheme), ...settings.value });
  return fault ?? reply({ settings: settings.value, bounds });
}

/** Bounds are published and stay: a new grading has those of the last one, unless it asks for other bands. */
async function standingBounds(
  { books, eyes }: Asker,
  { scheme, settings }: TierForm,
): Promise<NonNullable<TierChoice["bounds"]>> {
  const runs = await withEyes(books, eyes, tierRuns);
  const last = runs.find((run) => run.state === "published" && run.scheme === scheme);
  const standing = Object.entries(last?.bounds ?? {});
  return Object.fromEntries(standing.filter(([name]) => settings[`${name}Bands`] === undefined));
}

function presets({ parameters }: TierScheme): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { preset }]) => [name, preset]));
}

function outOfOrder(
  { boundLists }: TierScheme,
  bounds: NonNullable<TierChoice["bounds"]>,
  settings: Readonly<Record<string, number | undefined>>,
): Problem<"bounds-out-of-order"> | null {
  let tiers = 1;
  for (const [name, { titles }] of Object.entries(boundLists)) {
    const list = bounds[name];
    tiers *= list === undefined ? (settings[`${name}Bands`] ?? 1) : list.length + 1;
    if (tiers > tiersMost || (list !== undefined && !rises(list)))
      return problem("bounds-out-of-order", { name: titles["zh-Hans"], most: tiersMost });
  }
  return null;
}
