import type { Route } from "@dongxiao/contract";

import { parsed } from "./ask.ts";
import { type Got, hrefOf, type Sent, Unanswered } from "./wire.ts";

interface Upload<R extends Route> {
  readonly route: R;
  readonly input: Sent<R>;
  readonly file: Blob;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file as it is. By XMLHttpRequest, because fetch does not report how much has been sent. */
export async function upload<R extends Route>(what: Upload<R>): Promise<Got<R>> {
  const { route, input, file, onProgress, signal } = what;
  return await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, hrefOf(route, input));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress?.(loaded / total),
    );
    request.addEventListener("error", () => reject(new Unanswered(0)));
    request.addEventListener("abort", () => reject(new Unanswered(0)));
    request.addEventListener("load", () => {
      try {
        resolve(parsed(route, request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Unanswered(request.status));
      }
    });
    signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
