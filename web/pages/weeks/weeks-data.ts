import type { listWeeks } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** The weeks that can be run and those that were. */
export type WeeksData = Got<typeof listWeeks>;
