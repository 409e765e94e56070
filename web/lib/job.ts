import { cancelJob, type Job, readJob } from "@dongxiao/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { ask, useTell } from "./ask.ts";

const pollMs = 500;

/** Whether long work is still waiting or under way. */
export function isUnderWay(job: Job | null): job is Job {
  return job !== null && (job.state === "queued" || job.state === "running");
}

/** Follows long work until it ends, then asks everything on the screen again; also knows how to stop it. */
export function useJob(started: Job | null) {
  const client = useQueryClient();
  const underWay = isUnderWay(started);
  const { data } = useQuery({
    ...ask(readJob, { id: started?.id ?? 0 }),
    enabled: underWay,
    refetchInterval: ({ state }) => (isUnderWay(state.data ?? started) ? pollMs : false),
  });
  const job = underWay ? (data ?? started) : started;
  const ended = underWay && !isUnderWay(job);
  useEffect(() => {
    if (ended)
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== readJob.path });
  }, [ended, client]);
  const { mutate, isPending } = useTell(cancelJob);
  return {
    job,
    cancel: () => mutate({ id: started?.id ?? 0 }),
    isCancelling: isPending,
  };
}
