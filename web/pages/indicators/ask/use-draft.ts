import { useState } from "react";

/**
 * What is chosen while a list is open, and not yet taken over.
 *
 * @param needed whether nothing chosen is no choice: then the last one taken over stays in force
 */
export function useDraft(
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
  needed: boolean,
) {
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = draft ?? chosen;
  const take = (next: readonly string[] | null): void => {
    const isNothing = needed && next?.length === 0;
    if (next !== null && !isNothing) onChange(next);
    setDraft(isNothing ? next : null);
  };
  return {
    shown,
    isLacking: needed && shown.length === 0,
    change: (next: readonly string[]): void => (isOpen ? setDraft(next) : take(next)),
    turn: (open: boolean): void => {
      setOpen(open);
      if (!open) take(draft);
    },
  };
}
