import { appealTier, readTierSheet } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import type { Got } from "../../lib/wire.ts";
import { Asking } from "../../parts/Asking.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { AppealForm } from "./AppealForm.tsx";
import { Sheet } from "./Sheet.tsx";

type Own = Got<typeof readTierSheet>;

function Appeals({ appeals }: Pick<Own, "appeals">) {
  const { t } = useTranslation("tiers");
  if (appeals.length === 0) return null;
  return (
    <>
      <h3>{t("appeals")}</h3>
      <ul className="tier-sentences">
        {appeals.map(({ id, text, state, answer }) => (
          <li key={id}>
            {text} — {t(state)}
            {answer === "" ? "" : `: ${answer}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Content({ sheet, appeals }: Own) {
  const { t } = useTranslation("tiers");
  if (sheet === null) return <Nothing>{t("noSheet")}</Nothing>;
  return (
    <div className="stack-tight">
      <Sheet sheet={sheet} />
      <Appeals appeals={appeals} />
    </div>
  );
}

/** The retailer's published tier explained by its own numbers, and the way to say something against it. */
export function TierPanel({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("tiers");
  const { data, error } = useQuery(ask(readTierSheet, { id: retailerId, run: undefined }));
  const isOpen = data?.appeals.some(({ state }) => state === "open") ?? false;
  const appeals = mayAsk(useMe(), appealTier) && data?.sheet?.state === "published" && !isOpen;
  const button = (
    <Asking word={t("appeal")}>
      {(close) => <AppealForm retailerId={retailerId} onDone={close} />}
    </Asking>
  );
  return (
    <Panel title={t("sheet")} actions={appeals ? button : undefined}>
      <FailureNote error={error} />
      {data === undefined && error === null ? (
        <Skeleton title={false} paragraph={{ rows: 4 }} />
      ) : null}
      {data === undefined ? null : <Content {...data} />}
    </Panel>
  );
}
