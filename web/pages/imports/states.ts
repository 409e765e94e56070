import type { ImportBatch } from "@dongxiao/contract";

import type { Tone } from "../../parts/Mark.tsx";

/** One state of an import. */
export type ImportState = ImportBatch["state"];

interface StateCard {
  readonly word: `state${Capitalize<ImportState>}`;
  readonly tone: Tone;
  /** Where the import stands in the wizard: 1 checked, 2 being written, 3 done. */
  readonly step: 1 | 2 | 3;
}

/** Every state of an import as it is shown. */
export const importStates: Readonly<Record<ImportState, StateCard>> = {
  checking: { word: "stateChecking", tone: "accent", step: 1 },
  checked: { word: "stateChecked", tone: "warn", step: 1 },
  applying: { word: "stateApplying", tone: "accent", step: 2 },
  replacing: { word: "stateReplacing", tone: "accent", step: 2 },
  applied: { word: "stateApplied", tone: "good", step: 3 },
  undoing: { word: "stateUndoing", tone: "accent", step: 3 },
  undone: { word: "stateUndone", tone: "calm", step: 3 },
  refused: { word: "stateRefused", tone: "bad", step: 1 },
  cancelled: { word: "stateCancelled", tone: "calm", step: 1 },
  failed: { word: "stateFailed", tone: "bad", step: 1 },
};
