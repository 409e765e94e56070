import type { ParetoAnswer } from "@dongxiao/contract";

type Bar = ParetoAnswer["bars"][number];

/** Where one bar stands. */
export interface BarShape {
  readonly bar: Bar;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One place of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The whole drawing, in pixels from the upper left of the area of the chart. */
export interface ParetoShape {
  readonly bars: readonly BarShape[];
  /** The cumulative line, from nothing to the whole. */
  readonly line: readonly Spot[];
  /** Where the grades end, and what all before brought. */
  readonly cuts: readonly (Spot & { readonly grade: string; readonly share: number })[];
}

/** The size of the drawing, and how many members it tells of. */
export interface ParetoSize {
  readonly width: number;
  readonly height: number;
  readonly members: number;
}

/** Lays out bars and line: each member takes the same width, the largest bar the whole height. */
export function paretoShape(
  bars: readonly Bar[],
  grades: ParetoAnswer["byShare"],
  { width, height, members }: ParetoSize,
): ParetoShape {
  const most = Math.max(1, ...bars.map(({ meanCnyCents }) => meanCnyCents));
  const xAt = (place: number): number => (members === 0 ? 0 : (place / members) * width);
  const yAt = (share: number): number => (1 - share) * height;
  return {
    bars: bars.map((bar) => {
      const [left, right] = [xAt(bar.from - 1), xAt(bar.to)];
      const room = Math.min(3, (right - left) * 0.25);
      const tall = (Math.max(0, bar.meanCnyCents) / most) * height;
      return {
        bar,
        x: left + room / 2,
        y: height - tall,
        width: right - left - room,
        height: tall,
      };
    }),
    line: [
      { x: 0, y: height },
      ...bars.map(({ to, cumulativeShare }) => ({ x: xAt(to), y: yAt(cumulativeShare ?? 0) })),
    ],
    cuts: cutsOf(grades).map(({ grade, place, share }) => ({
      grade,
      share,
      x: xAt(place),
      y: yAt(share),
    })),
  };
}

/** After how many members A, and A with B, end. */
function cutsOf(grades: ParetoAnswer["byShare"]) {
  let [place, share] = [0, 0];
  return grades.slice(0, -1).flatMap((grade) => {
    place += grade.members;
    share += grade.share ?? 0;
    return grade.members === 0 ? [] : [{ grade: grade.grade, place, share }];
  });
}
