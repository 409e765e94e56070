import { me } from "@dongxiao/contract";
import { QueryCache, QueryClient } from "@tanstack/react-query";

import { Refused, Unanswered } from "./wire.ts";

function isAboutSession(error: Error): boolean {
  return (
    error instanceof Refused &&
    (error.code === "sign-in-needed" || error.code === "password-change-needed")
  );
}

/** What the screen knows of the server. A refusal is final; an unanswered question is asked once more. */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isAboutSession(error) && query.queryKey[0] !== me.path)
        void client.invalidateQueries({ queryKey: [me.path] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof Unanswered && failures < 1,
      retryDelay: 600,
    },
  },
});
