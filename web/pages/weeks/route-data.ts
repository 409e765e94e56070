import type { readRoute } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** One line's visits of a week. */
export type RouteData = Got<typeof readRoute>;
