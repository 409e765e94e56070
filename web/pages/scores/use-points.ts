import { useFigures } from "../../lib/figures.tsx";

/** Writes points, which are kept in whole hundredths. */
export function usePoints(): (hundredths: number | null) => string {
  const { precise } = useFigures();
  return (hundredths) => precise(hundredths === null ? null : hundredths / 100);
}
