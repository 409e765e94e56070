import { type Chosen, type CitySettings, settled } from "../parameter.ts";
import type { Behaviour, OrderCell } from "./behaviour.ts";
import { diverts } from "./diverts.ts";
import { givesUp } from "./gives-up.ts";
import { hoards } from "./hoards.ts";
import { honest } from "./honest.ts";
import { ordersForAnother } from "./orders-for-another.ts";
import { padsAfterACut } from "./pads-after-a-cut.ts";
import { takesTheCap } from "./takes-the-cap.ts";

/** Every way of ordering, by the id under which `truth/behaviour.csv` names it. */
export const behaviours = {
  honest,
  "pads-after-a-cut": padsAfterACut,
  "gives-up": givesUp,
  "takes-the-cap": takesTheCap,
  hoards,
  "orders-for-another": ordersForAnother,
  diverts,
} as const;

/** The id of one way of ordering. */
export type BehaviourId = keyof typeof behaviours;

/** A way of ordering with its settings made: only what varies from order to order is left. */
export interface Conduct {
  readonly passesOn: Behaviour<never>["passesOn"];
  request(cell: OrderCell): number;
  heldWeeks(strength: number): number;
}

function conductOf<Name extends string>(behaviour: Behaviour<Name>, chosen: Chosen): Conduct {
  const settings: CitySettings<Name> = settled(behaviour.parameters, chosen);
  return {
    passesOn: behaviour.passesOn,
    request: (cell) => behaviour.request(cell, settings),
    heldWeeks: (strength) => behaviour.heldWeeks(strength, settings),
  };
}

/** Every way of ordering with its settings made. */
export function conductsOf(chosen: Chosen): Readonly<Record<BehaviourId, Conduct>> {
  return {
    honest: conductOf(honest, chosen),
    "pads-after-a-cut": conductOf(padsAfterACut, chosen),
    "gives-up": conductOf(givesUp, chosen),
    "takes-the-cap": conductOf(takesTheCap, chosen),
    hoards: conductOf(hoards, chosen),
    "orders-for-another": conductOf(ordersForAnother, chosen),
    diverts: conductOf(diverts, chosen),
  };
}
