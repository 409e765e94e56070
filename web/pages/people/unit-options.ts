import type { organisation } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

type Unit = Got<typeof organisation>["units"][number];

/** The organisation as choices, each named by its way down from the root. */
export function unitOptions(units: readonly Unit[]) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const wayTo = (unit: Unit): string => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent === undefined ? unit.name : `${wayTo(parent)} / ${unit.name}`;
  };
  return units.map((unit) => ({ value: unit.id, label: wayTo(unit) }));
}
