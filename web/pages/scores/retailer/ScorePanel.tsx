import {
  markRetailer,
  noteConduct,
  readRetailerScores,
  type RetailerScores,
} from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Asking } from "../../../parts/Asking.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { ConductForm } from "./ConductForm.tsx";
import { ConductList } from "./ConductList.tsx";
import { MarksForm } from "./MarksForm.tsx";
import { MarksList } from "./MarksList.tsx";
import { RatingHistory } from "./RatingHistory.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";

function Sheets({ sheets }: Pick<RetailerScores, "sheets">) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const [kind, setKind] = useState<string | null>(null);
  const sheet = sheets.find((one) => one.kind === kind) ?? sheets[0];
  if (sheet === undefined) return <Nothing>{t("noScores")}</Nothing>;
  const options = sheets.map((one) => ({ value: one.kind, label: said(one.titles) }));
  return (
    <div className="stack-tight">
      {sheets.length < 2 ? null : (
        <Segmented
          className="score-kinds"
          options={options}
          value={sheet.kind}
          onChange={(chosen) => setKind(chosen)}
        />
      )}
      <ScoreSheet sheet={sheet} />
    </div>
  );
}

function Actions({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("scores");
  const me = useMe();
  return (
    <div className="row">
      {mayAsk(me, markRetailer) ? (
        <Asking word={t("addMarks")}>
          {(close) => <MarksForm retailerId={retailerId} onDone={close} />}
        </Asking>
      ) : null}
      {mayAsk(me, noteConduct) ? (
        <Asking word={t("addConduct")}>
          {(close) => <ConductForm retailerId={retailerId} onDone={close} />}
        </Asking>
      ) : null}
    </div>
  );
}

/** A retailer's scores: rating, parts, what would lift it, ratings by month, marks and events of conduct. */
export function ScorePanel({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("scores");
  const { data, error } = useQuery(ask(readRetailerScores, { id: retailerId, run: undefined }));
  const isStaff = mayAsk(useMe(), markRetailer);
  return (
    <Panel title={t("panel")} actions={<Actions retailerId={retailerId} />}>
      <FailureNote error={error} />
      {data === undefined && error === null ? (
        <Skeleton title={false} paragraph={{ rows: 6 }} />
      ) : null}
      {data === undefined ? null : (
        <div className="stack">
          <Sheets sheets={data.sheets} />
          <div className="score-rest">
            <RatingHistory history={data.history} />
            {isStaff ? <MarksList retailerId={retailerId} marks={data.marks} /> : null}
            <ConductList conduct={data.conduct} />
          </div>
        </div>
      )}
    </Panel>
  );
}
