import type { Route } from "@dongxiao/contract";

import { hrefOf, type Sent } from "./wire.ts";

/** Lets the browser save the file that a route answers with. */
export function download<R extends Route>(route: R, input: Sent<R>): void {
  const link = document.createElement("a");
  link.href = hrefOf(route, input);
  link.download = "";
  link.click();
}
