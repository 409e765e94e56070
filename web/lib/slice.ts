import { type RefObject, useEffect, useState } from "react";

/** Which rows of a long list are drawn: from (inclusive) to (exclusive). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

const step = 10;

/**
 * The rows of a list of equal rows that a window shows, widened to whole steps so that scrolling redraws seldom.
 *
 * @param listTop where the list begins relative to the window's top, pixels, negative once scrolled past
 */
export function sliceOf(
  listTop: number,
  windowHeight: number,
  rowHeight: number,
  rows: number,
): Slice {
  const first = Math.floor(-listTop / rowHeight);
  const shown = Math.ceil(windowHeight / rowHeight);
  const from = Math.floor((first - step) / step) * step;
  const to = Math.ceil((first + shown + step) / step) * step;
  const last = Math.min(rows, Math.max(to, 2 * step));
  return { from: Math.min(Math.max(0, from), Math.max(0, last - step)), to: last };
}

/** Follows the window's scrolling and says which rows to draw. */
export function useSlice(
  list: RefObject<HTMLElement | null>,
  rowHeight: number,
  rows: number,
): Slice {
  const [slice, setSlice] = useState<Slice>({ from: 0, to: Math.min(rows, 4 * step) });
  useEffect(() => {
    const place = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = sliceOf(top, window.innerHeight, rowHeight, rows);
      setSlice((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    place();
    window.addEventListener("scroll", place, { passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place);
      window.removeEventListener("resize", place);
    };
  }, [list, rowHeight, rows]);
  return slice;
}
