import { type RefObject, useEffect, useState } from "react";

/** How wide a part of the page is, pixels; the guess until it has been drawn once. */
export function useWidth(place: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
