import { useFigures } from "../../lib/figures.tsx";

/** Ways to write points, which the wire tells in whole hundredths. */
export interface PointsWriting {
  readonly points: (hundredths: number | null) => string;
  readonly signedPoints: (hundredths: number) => string;
}

/** Writes points with two digits, in the reader's way. */
export function usePoints(): PointsWriting {
  const { fixed, signedFixed } = useFigures();
  return {
    points: (hundredths) => fixed(hundredths === null ? null : hundredths / 100),
    signedPoints: (hundredths) => signedFixed(hundredths / 100),
  };
}
