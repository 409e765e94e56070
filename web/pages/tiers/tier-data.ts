import type { listTierRuns, listTierSchemes } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** One scheme with everything that can be chosen. */
export type TierSchemeShown = Got<typeof listTierSchemes>["schemes"][number];

/** One grading of the list. */
export type TierRunShown = Got<typeof listTierRuns>["runs"][number];
