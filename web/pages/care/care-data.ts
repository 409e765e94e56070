import type { listCare, readCare } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** Everything about how one retailer is looked after. */
export type CareData = Got<typeof readCare>;

/** What waits in the reader's units. */
export type WaitingData = Got<typeof listCare>;

/** The kinds of entries that may be struck out. */
export type EntryKind = "contact" | "promise" | "complaint" | "loan" | "equipment" | "photo";

/** What is needed of an entry to strike it out. */
export type EntryData = Pick<CareData["contacts"][number], "id" | "struckWhy" | "mine">;
