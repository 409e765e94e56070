import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { type AnyFactsCheck, factsChecks } from "@dongxiao/core/quality";
import type { Parameter, Parameters, Settings } from "@dongxiao/core/units";

/** One check of facts with the settings that it is run with. */
export interface CheckAsked {
  readonly id: string;
  readonly check: AnyFactsCheck;
  readonly settings: Partial<Settings>;
}

/** Why a check is not run. */
export type CheckRefusal = Problem<"check-unknown" | "setting-out-of-bounds" | "input-malformed">;

/** Every check of facts by id. */
export const factsChecksById: ReadonlyMap<string, AnyFactsCheck> = new Map<string, AnyFactsCheck>(
  Object.entries(factsChecks),
);

/** What is counted whole: half a week cannot be looked back. */
const wholeUnits: readonly string[] = [
  "cycles",
  "packs",
  "months",
  "retailers",
  "signs",
  "SKUs",
  "tiers",
  "bands",
];

/** Whether a parameter counts what cannot be halved. */
export function isWhole({ unit }: Pick<Parameter, "unit">): boolean {
  return wholeUnits.includes(unit);
}

/** Finds a check and holds its settings to their bounds; settings that it does not have are another check's. */
export function checkAsked(id: string, given: Partial<Settings>): Reply<CheckAsked> | CheckRefusal {
  const check = factsChecksById.get(id);
  if (check === undefined) return problem("check-unknown", { check: id });
  const settings = settingsWithin(check.parameters, given);
  return settings.ok ? reply({ id, check, settings: settings.value }) : settings;
}

/** Holds settings to the bounds of their parameters. */
export function settingsWithin(
  parameters: Parameters,
  given: Partial<Settings>,
): Reply<Partial<Settings>> | Problem<"setting-out-of-bounds" | "input-malformed"> {
  const settings: Record<string, number> = {};
  for (const [name, { titles, unit, min, max }] of Object.entries(parameters)) {
    const value = given[name];
    if (value === undefined) continue;
    if (value < min || value > max)
      return problem("setting-out-of-bounds", { name: titles["zh-Hans"], min, max });
    if (isWhole({ unit }) && !Number.isInteger(value))
      return problem("input-malformed", { why: `${name}: ${value}` });
    settings[name] = value;
  }
  return reply(settings);
}
