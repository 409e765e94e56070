import type { Titles } from "../units/index.ts";
import type { NamedItem } from "./swot-facts.ts";

/** The name of an item in an example, alike in every language. */
export function itemTitles(name: string): Titles {
  return { "zh-Hans": name, "zh-Hant": name, en: name };
}

/** An item of an example with some of its points, hundredths. */
export function exampleItem(name: string, points: number, mostPoints: number): NamedItem {
  return {
    item: name.toLowerCase(),
    titles: itemTitles(name),
    value: 1,
    points,
    mostPoints,
    winnable: mostPoints - points,
    peersMean: null,
  };
}
