import type { readPlaybook, UpliftEffects } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** One action of the playbook. */
export type PlaybookAction = Got<typeof readPlaybook>["actions"][number];

/** What is told of one action, or of all of them together (null). */
export type EffectRow = UpliftEffects["all"] & { readonly action: string | null };

/** What can be asked about: the points of the rating, or cartons a week. */
export type Outcome = "points" | "cartons";
