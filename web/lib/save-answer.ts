import type { Route } from "@dongxiao/contract";

import { addressed, errorOf, hrefOf, type Sent, Unanswered } from "./wire.ts";

/** Lets the browser save what a route answers with, where the question is too long for an address or is a file. */
export async function saveAnswer<R extends Route>(
  route: R,
  input: Sent<R>,
  file?: Blob,
): Promise<void> {
  const { path, rest } = addressed(route, input);
  const body = file ?? JSON.stringify(Object.fromEntries(rest));
  const type = file === undefined ? "application/json" : "application/octet-stream";
  const address = file === undefined ? path : hrefOf(route, input);
  const init = { method: route.method, headers: { "content-type": type }, body };
  const response = await fetch(address, init).catch(() => {
    throw new Unanswered(0);
  });
  if (!response.ok) throw errorOf(response.status, await response.json().catch(() => null));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameIn(response.headers.get("content-disposition") ?? "");
  link.click();
  // the browser may begin to read a moment later
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? "" : decodeURIComponent(encoded);
}
