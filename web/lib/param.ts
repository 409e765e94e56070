import { useParams } from "react-router";

import { Refused } from "./wire.ts";

/** A number in the page's own address; anything else leads to what is not there. */
export function useNumber(name: string): number {
  const text = useParams()[name] ?? "";
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value <= 0) throw new Refused("not-found", { what: text });
  return value;
}
