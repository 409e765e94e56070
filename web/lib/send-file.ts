import type { Route } from "@dongxiao/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { upload } from "./upload.ts";
import type { Got, Sent } from "./wire.ts";

interface ToSend<R extends Route> {
  readonly input: Sent<R>;
  readonly file: Blob;
}

/** Sends a file by one route; afterwards everything on the screen is asked again. */
export function useSendFile<R extends Route>(route: R) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (what: ToSend<R>): Promise<Got<R>> => await upload({ route, ...what }),
    onSuccess: async () => await client.invalidateQueries(),
  });
}
