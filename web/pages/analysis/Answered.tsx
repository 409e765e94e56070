import type { Route } from "@dongxiao/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import type { Got, Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props<R extends Route> {
  readonly route: R;
  readonly input: Sent<R>;
  readonly children: (answer: Got<R>) => ReactNode;
}

/** An answer below its question: the last one stays, paler, until the next has come. */
export function Answered<R extends Route>({ route, input, children }: Props<R>) {
  const { t } = useTranslation(["analysis", "common"]);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...ask(route, input),
    placeholderData: keepPreviousData,
  });
  if (error !== null)
    return (
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button className="at-start" onClick={() => void refetch()}>
          {t("common:retry")}
        </Button>
      </div>
    );
  if (data === undefined)
    return (
      <section className="panel panel-body" aria-busy="true" aria-label={t("common:loading")}>
        <Skeleton title={false} paragraph={{ rows: 8 }} />
      </section>
    );
  return (
    <div className={isPlaceholderData ? "stack stale" : "stack"} aria-busy={isPlaceholderData}>
      {children(data)}
    </div>
  );
}
