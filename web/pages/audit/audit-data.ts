import type { listAudit } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** One entry of the log. */
export type AuditEntry = Got<typeof listAudit>["entries"][number];
