import { readRetailerTargets, type TargetMembership, targetWords } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { TargetMark } from "./TargetMark.tsx";

function Moves({ moves }: Pick<TargetMembership, "moves">) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const { day } = useFigures();
  const { deeds } = targetWords;
  return (
    <ul className="target-moves">
      {moves.map(({ id, validDay, deed, person, reason }) => (
        <li key={id}>
          <span className="figure">{day(validDay)}</span> {said(deeds[deed].titles)} ·{" "}
          {person ?? t("system")}
          <span className="quiet"> {reason}</span>
        </li>
      ))}
    </ul>
  );
}

function Standing({ row }: Pick<TargetMembership, "row">) {
  const { t } = useTranslation("targets");
  const { day, count } = useFigures();
  if (row === null) return <span className="quiet">{t("notIn")}</span>;
  const { state, since, capCartons } = row;
  return (
    <>
      <TargetMark state={state} />
      <span className="quiet">
        {t("since")} {day(since)}
        {capCartons === null ? "" : ` · ${t("cap")} ${count(capCartons)}`}
      </span>
    </>
  );
}

interface OneProps {
  readonly membership: TargetMembership;
  readonly retailerId: number;
}

function Membership({ membership, retailerId }: OneProps) {
  const { registerId, register, row, may, moves } = membership;
  const capCartons = row?.capCartons ?? null;
  return (
    <div className="stack-tight">
      <div className="row">
        <Link to={`/targets/${registerId}`}>{register}</Link>
        <Standing row={row} />
      </div>
      <MoveButtons may={may} name={register} moved={{ registerId, retailerId, capCartons }} />
      <Moves moves={moves} />
    </div>
  );
}

/** In which registers a retailer stands, how it came to that, and what the reader may do. */
export function TargetPanel({ retailerId: id }: { readonly retailerId: number }) {
  const { t } = useTranslation("targets");
  const { data, error } = useQuery(ask(readRetailerTargets, { id }));
  return (
    <Panel title={t("panel")}>
      <FailureNote error={error} />
      {data === undefined && error === null ? <Skeleton title={false} /> : null}
      {data?.memberships.length === 0 ? <Nothing>{t("nowhere")}</Nothing> : null}
      <div className="stack">
        {data?.memberships.map((membership) => (
          <Membership key={membership.registerId} membership={membership} retailerId={id} />
        ))}
      </div>
    </Panel>
  );
}
