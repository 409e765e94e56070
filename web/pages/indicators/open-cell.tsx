import type { IndicatorCell } from "@dongxiao/contract";
import { createContext, use } from "react";

/** A cell that was opened, in one of the periods that it has a value of. */
export interface OpenedCell {
  readonly cell: IndicatorCell;
  /** The asked period when left out. */
  readonly period?: string;
}

type Open = (opened: OpenedCell) => void;

const OpenContext = createContext<Open>(() => undefined);

/** Says to every cell inside what opening it does. */
export const OpensCells = OpenContext.Provider;

/** Opens a cell to what it is made of. */
export function useOpen(): Open {
  return use(OpenContext);
}
