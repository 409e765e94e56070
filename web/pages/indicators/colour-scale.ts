/** One step of a scale: from its lower bound on, a colour, and the ink that can be read on it. */
export interface ColourStep {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly ink: string;
}

/** The colour of what has no value: no step of any scale. */
export const noValueColour = "#d9ddda";

const dark = "#18211f";
const light = "#ffffff";

const teal = ["#e3f1ee", "#b5dad3", "#78b9af", "#26796f", "#0b5d56"];
const rising = ["#d3eadb", "#7fbf95", "#1d6b3c"];
const falling = ["#f8dad5", "#e08f85", "#ad2a1f"];
const neither = ["#dfe6f1", "#8ba6d0", "#2c5591"];

/** Which end of a scale around zero is welcome. */
export type GoodEnd = "up" | "down" | "none";

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand out from each other, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function inkOn(colour: string): string {
  return contrastOf(colour, dark) >= contrastOf(colour, light) ? dark : light;
}

type Range = Pick<ColourStep, "from" | "to">;

function coloured(ranges: readonly Range[], colours: readonly string[]): readonly ColourStep[] {
  return ranges.map((range, place) => {
    const share = ranges.length === 1 ? 0.5 : place / (ranges.length - 1);
    const colour = colours[Math.round(share * (colours.length - 1))] ?? noValueColour;
    return { ...range, colour, ink: inkOn(colour) };
  });
}

/** The value below which a share of the others lies. */
function quantile(inOrder: readonly number[], share: number): number {
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0;
}

function between(bounds: readonly number[]): readonly Range[] {
  return bounds.slice(0, -1).map((from, place) => ({ from, to: bounds[place + 1] ?? from }));
}

/**
 * Ranges that each hold about as many values. Few different values get a range each;
 * where most values are alike, ranges as wide as each other tell more.
 */
function rangesOf(values: readonly number[], count: number): readonly Range[] {
  const inOrder = values.toSorted((one, other) => one - other);
  const different = [...new Set(inOrder)];
  if (different.length <= count) return different.map((value) => ({ from: value, to: value }));
  const [low, high] = [inOrder[0] ?? 0, inOrder.at(-1) ?? 0];
  const shares = Array.from({ length: count }, (_, place) => place / count);
  const alike = [...new Set([...shares.map((share) => quantile(inOrder, share)), high])];
  if (alike.length > 3) return between(alike);
  return between([...shares.map((share) => low + share * (high - low)), high]);
}

/**
 * A scale of few steps that each hold about as many values, so that one outlier does not bleach the rest.
 * Values on both sides of zero get two hues that part at zero.
 */
export function colourScale(values: readonly number[], goodEnd: GoodEnd): readonly ColourStep[] {
  const below = values.filter((value) => value < 0);
  if (below.length === 0) return coloured(rangesOf(values, 5), teal);
  const above = values.filter((value) => value >= 0);
  const [up, down] = goodEnd === "none" ? [teal, neither] : [rising, falling];
  const [plus, minus] = goodEnd === "down" ? [down, up] : [up, down];
  return [
    ...coloured(rangesOf(below, 3), minus.toReversed()),
    ...coloured(rangesOf(above, 3), plus),
  ];
}

/** The step that a value falls into; none where there is no value. */
export function stepOf(scale: readonly ColourStep[], value: number | null): ColourStep | undefined {
  return value === null ? undefined : scale.findLast(({ from }) => value >= from);
}
