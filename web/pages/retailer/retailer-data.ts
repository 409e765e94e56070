import type { readRetailer } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** Everything that one retailer's page shows. */
export type RetailerData = Got<typeof readRetailer>;
