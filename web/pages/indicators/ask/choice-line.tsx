import type { ReactNode } from "react";

import type { Choice } from "./choice.ts";

/** Writes a choice of the list with what explains it beneath, so that things of one name are told apart. */
export function choiceLine(
  choices: readonly Choice[],
): (option: { readonly value?: unknown }) => ReactNode {
  return ({ value }) => {
    const choice = choices.find((one) => one.value === value);
    if (choice === undefined) return null;
    const { label, about } = choice;
    return (
      <span className="choice">
        <span>{label}</span>
        {about === undefined ? null : <span className="choice-about">{about}</span>}
      </span>
    );
  };
}
