import type { CityParameters, CitySettings } from "../parameter.ts";

/** What a retailer sees of one rationed SKU when it orders; all quantities in packs. */
export interface OrderCell {
  /** What its shelf lacks: what an honest retailer asks for. */
  needed: number;
  /** The cap that it knows: published for this order, or else that of its last one; 0 where there was none. */
  cap: number;
  /** Orders in a row that were cut. */
  cuts: number;
  /** What it asks for beyond what it needs, kept from order to order. */
  phantom: number;
  /** What it believes to sell in a week. */
  weekly: number;
  /** What the retailer that it orders for sells in a week; 0 where it orders for itself. */
  partnerWeekly: number;
  /** What stands in the shop, its store room included. */
  stock: number;
  carton: number;
  /** Whether the SKU is scarce, and not only tight. */
  isScarce: boolean;
  strength: number;
}

/** A way of ordering that is not honest, documented and switchable. */
export interface Behaviour<Name extends string> {
  readonly meaning: string;
  readonly reproduces: string;
  readonly parameters: CityParameters<Name>;
  /**
   * What is asked for of a rationed SKU: packs, not yet whole cartons, never below nought.
   * It may change the cell's phantom.
   */
  request(cell: OrderCell, settings: CitySettings<Name>): number;
  /** Packs beyond its own needs that leave the shop on the day of delivery: to nobody, to its partner, or out of the area. */
  readonly passesOn: "nothing" | "to-partner" | "out-of-area";
  /** Weeks of its sales that it keeps from its consumers while the SKU is short. */
  heldWeeks(strength: number, settings: CitySettings<Name>): number;
}

/** Keeps nothing from its consumers. */
export const holdsNothing = (): number => 0;
