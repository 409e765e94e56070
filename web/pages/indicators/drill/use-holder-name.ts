import { useSaid } from "../../../lib/language.ts";
import type { Holder } from "./term.ts";

/** What one who makes a part is called; its code where it has no name. */
export function useHolderName(): (holder: Holder) => string {
  const said = useSaid();
  return ({ name, code }) => said(name) || code;
}
