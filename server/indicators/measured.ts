import { type Cell, type Cells, type Place, placeKey } from "@dongxiao/core/indicators";

/** The results of every asked indicator in one period, by its id. */
export type Measured = ReadonlyMap<string, Cells>;

/** The result of one indicator at one place. */
export function cellAt(measured: Measured | undefined, id: string, at: Place): Cell | null {
  return measured?.get(id)?.get(placeKey(at)) ?? null;
}
