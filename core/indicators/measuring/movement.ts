import { changeScale, changeWordOf, type ChangeWord } from "../../units/index.ts";
import type { IndicatorResult, IndicatorUnit } from "./result.ts";

/** Up to where a change is flat, and from where on it is strong; a share's bounds are points ÷ 100. */
export interface ChangeBounds {
  readonly flat: number;
  readonly strong: number;
}

/** How a value moved: points for shares, a relative change for the rest. */
export interface Movement {
  /** Percentage points; null for what is no share. */
  readonly points: number | null;
  /** (value - base) / base; null for shares and on a base of zero. */
  readonly change: number | null;
  readonly word: ChangeWord | null;
}

/** Relative changes follow the scale of the trade: up to 5 % is flat, more than 20 % is strong. */
const relativeBounds: ChangeBounds = {
  flat: changeScale.flat.preset,
  strong: changeScale.slight.preset,
};

/** Shares move less: up to one point is flat, more than five are strong. */
const pointBounds: ChangeBounds = { flat: 0.01, strong: 0.05 };

/** What says how an indicator moves. */
interface Moving {
  readonly unit: IndicatorUnit;
  readonly changeBounds?: ChangeBounds;
}

/** Whether an indicator is read in percent, and so compared in percentage points. */
export function isShare({ unit }: Pick<Moving, "unit">): boolean {
  return unit === "ratio";
}

/** Sets a value against a base; without either there is no movement. */
export function movementBetween(
  indicator: Moving,
  now: IndicatorResult,
  base: IndicatorResult,
): Movement {
  if (now.state !== "number" || base.state !== "number")
    return { points: null, change: null, word: null };
  const moved = now.value - base.value;
  if (isShare(indicator)) {
    const { flat, strong } = indicator.changeBounds ?? pointBounds;
    return { points: moved * 100, change: null, word: wordFor(moved, flat, strong) };
  }
  if (base.value === 0) return { points: null, change: null, word: null };
  const { flat, strong } = indicator.changeBounds ?? relativeBounds;
  const change = moved / Math.abs(base.value);
  return { points: null, change, word: wordFor(change, flat, strong) };
}

function wordFor(change: number, flat: number, strong: number): ChangeWord {
  // three percent may come out as 0.030000000000000027
  return changeWordOf(change - Math.sign(change) * 1e-9, flat, strong);
}
