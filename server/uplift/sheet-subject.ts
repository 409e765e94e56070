import type { CityRetailer } from "../queries/uplift.ts";
import type { Standing } from "./standing.ts";

/** Of whom a sheet is, and among whom. */
export interface SheetSubject {
  readonly own: CityRetailer;
  readonly standing: Standing;
}

/** A knowing approximation: so many peers tell quartiles and halves well enough, and a statement has an end. */
const peersMost = 2000;

const cut = new WeakMap<readonly CityRetailer[], readonly CityRetailer[]>();

/** Those of a circle of peers who are asked about; the same list for the same circle. */
export function circleOf({ standing: { circle } }: SheetSubject): readonly CityRetailer[] {
  const asked = cut.get(circle) ?? circle.slice(0, peersMost);
  cut.set(circle, asked);
  return asked;
}
