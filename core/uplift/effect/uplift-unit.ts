/** One retailer between two ratings. */
export interface UpliftUnit {
  readonly retailer: number;
  /** Only units of one stratum are compared: the same two ratings, market type and business type. */
  readonly stratum: string;
  /** The numbers before that matched retailers must share, e.g. points and the logarithm of cartons. */
  readonly near: readonly [number, number];
  /** After less before. */
  readonly change: number;
}

/** How matches are sought. */
export interface Matching {
  /** At most so many for each. */
  readonly matches: number;
  /** At most so many standard deviations apart, in each of the numbers. */
  readonly caliper: number;
}

/** Five neighbours within a third of a standard deviation: what the effect is reckoned with. */
export const usualMatching: Matching = { matches: 5, caliper: 0.33 };
