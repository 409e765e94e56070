import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

import { addressOf, type Asked, readAsked } from "./asked.ts";
import { newestWhole, type Span } from "./periods.ts";
import { askedBy, presets } from "./presets.ts";

/** Puts another question into the address; `replace` leaves no step to go back to. */
export type Change = (next: Asked, way?: { readonly replace: boolean }) => void;

function firstAsked(span: Span): Asked {
  const [preset] = presets;
  if (preset === undefined) throw new Error("there is no first question");
  return askedBy(preset, newestWhole("month", span) ?? span.until);
}

/** What the page's address asks, and the way to ask something else. */
export function useAsked(span: Span): { readonly asked: Asked; readonly change: Change } {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const { from, until } = span;
  const asked = useMemo(
    () => readAsked(new URLSearchParams(text)) ?? firstAsked({ from, until }),
    [text, from, until],
  );
  const change = useCallback<Change>(
    (next, way) => setAddress(addressOf(next), { preventScrollReset: true, ...way }),
    [setAddress],
  );
  return { asked, change };
}
