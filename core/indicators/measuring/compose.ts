import { mapped, quantityOf, settingsOf, type Settings } from "../../units/index.ts";
import type { AnyComposite, Composed, FedCell, Feed } from "../composites/composite.ts";
import type { Choices } from "./choice.ts";
import type { Member } from "./cut.ts";
import { placeKey, type Place } from "./place.ts";
import type { Cells } from "./read-rows.ts";
import { resultOf, type IndicatorResult } from "./result.ts";

/** A composite with its settings: what can be measured. */
export interface CompositeChoice {
  readonly composite: AnyComposite;
  readonly settings: Settings;
  readonly feeds: Readonly<Record<string, Feed>>;
}

/** Chooses a composite, with its presets where nothing else is said. */
export function chooseComposite(
  composite: AnyComposite,
  chosen: Partial<Settings> = {},
): CompositeChoice {
  const settings = settingsOf(composite.parameters, chosen);
  return { composite, settings, feeds: composite.feeds(settings) };
}

/** How many periods back a composite's parts reach, the measured one included. */
export function periodsOf({ composite, settings }: CompositeChoice): number {
  return composite.over === "period" ? (composite.periods?.(settings) ?? 1) : 1;
}

/** Its feeds as what can be measured by itself: each is the numerator of a choice of its own. */
export function feedChoices({ composite: { unit }, feeds }: CompositeChoice): Choices {
  return mapped(feeds, ({ sum, holder = "retailer" }) => ({
    indicator: { unit, reads: "quotient", minimumN: 0, holder },
    measures: { numerator: sum, denominator: "population", n: "denominator" },
  }));
}

/** What was fed at one place: by the key of the finer cut's member. */
export interface FedPlace {
  readonly at: Place;
  readonly cells: ReadonlyMap<Member, FedCell>;
}

/**
 * Gathers the feeds by place: the last member of each cell tells the finer cut's parts apart.
 *
 * @param fed the cells of each feed, over the question's cuts and the finer one
 * @param populationOf the active retailers of a cell
 */
export function fedPlaces(
  fed: Readonly<Record<string, Cells>>,
  populationOf: (at: Place) => number,
): ReadonlyMap<string, FedPlace> {
  const names = Object.keys(fed);
  const all = new Map(
    names.flatMap((name) => [...(fed[name]?.entries() ?? [])]).map(([key, { at }]) => [key, at]),
  );
  const places = new Map<string, { at: Place; cells: Map<Member, FedCell> }>();
  for (const [key, at] of all) {
    const outer = at.slice(0, -1);
    const place = places.get(placeKey(outer)) ?? { at: outer, cells: new Map() };
    places.set(placeKey(outer), place);
    const feeds = Object.fromEntries(
      names.map((name) => [name, numeratorOf(fed[name]?.get(key)?.result)]),
    );
    place.cells.set(at.at(-1) ?? 0, { population: populationOf(at), feeds });
  }
  return places;
}

function numeratorOf(result: IndicatorResult | undefined): number {
  return result !== undefined && "numerator" in result ? result.numerator : 0;
}

/** A composite's value with the interval that it is known to. */
export interface ComposedResult {
  readonly result: IndicatorResult;
  readonly interval: readonly [number, number] | null;
  readonly adds: Composed["adds"];
}

/** Puts the cells of the finer cut together, in the order given. */
export function composedOf(
  { composite, settings }: CompositeChoice,
  cells: readonly FedCell[],
): ComposedResult {
  const { n, adds, halfWidth = null } = composite.compose(cells, settings);
  const total = (side: "numerator" | "denominator"): number =>
    adds.reduce((sum, one) => sum + one[side], 0);
  const parts = { numerator: total("numerator"), denominator: total("denominator"), n };
  const result = resultOf({ ...composite, reads: "quotient" }, parts);
  if (halfWidth === null || result.state !== "number") return { result, interval: null, adds };
  const { value } = result;
  const least = Math.max(0, quantityOf(value - halfWidth, composite.unit));
  return { result, interval: [least, value + halfWidth], adds };
}
