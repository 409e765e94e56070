import type { Browser } from "playwright-core";

/** What every journey is given: where the house is and the browser to walk through it with. */
export interface Trip {
  readonly address: string;
  readonly browser: Browser;
}

/** Tells the tests of one journey; the trip begins later, when the house is open. */
export type Journey = (trip: () => Trip) => void;
