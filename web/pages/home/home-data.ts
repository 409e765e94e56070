import type { home } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** What the home page shows. */
export type HomeData = Got<typeof home>;
