import type { readImport } from "@dongxiao/contract";

import type { Got } from "../../lib/wire.ts";

/** One import with what its check found. */
export type ImportData = Got<typeof readImport>;
