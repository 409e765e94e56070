import { putUpliftAction, type UpliftPlanShown } from "@dongxiao/contract";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import type { PlaybookAction } from "../uplift-data.ts";
import { usePlaybook } from "../use-playbook.ts";

type ActionId = PlaybookAction["id"];
type Choose = (action: ActionId) => void;

interface ProposalProps {
  readonly proposal: UpliftPlanShown["proposals"][number];
  readonly choose: Choose;
}

function Proposal({ proposal: { action, reasons }, choose }: ProposalProps) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const { of, titleOf } = usePlaybook();
  const known = of(action);
  const because = reasons.map(({ titles }) => said(titles)).join(" · ");
  return (
    <li>
      <div className="stack-tight">
        <strong>{titleOf(action)}</strong>
        {known === undefined ? null : <p>{said(known.todo)}</p>}
        <span className="quiet">{t("because", { reasons: because })}</span>
      </div>
      <span>
        <Button size="small" onClick={() => choose(action)}>
          {t("choose")}
        </Button>
      </span>
    </li>
  );
}

interface OthersProps {
  /** Those that are chosen or proposed. */
  readonly without: ReadonlySet<string>;
  readonly choose: Choose;
}

function Others({ without, choose }: OthersProps) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const { actions } = usePlaybook();
  const others = actions.filter(({ id, isOff }) => !isOff && !without.has(id));
  return (
    <Select<ActionId>
      className="fill"
      aria-label={t("others")}
      placeholder={t("others")}
      value={null}
      onChange={choose}
      options={others.map(({ id, titles }) => ({ value: id, label: said(titles) }))}
    />
  );
}

/** What the playbook proposes for the weak items and the sheet, with the reasons; and everything else it has. */
export function ProposalsPanel({ shown }: { readonly shown: UpliftPlanShown }) {
  const { t } = useTranslation("uplift");
  const { mutate, error } = useTell(putUpliftAction);
  const choose: Choose = (action) =>
    mutate({ id: shown.plan.id, action, ownerId: null, note: "", dueDay: undefined });
  const chosen = new Set(shown.plan.actions.map(({ action }) => action));
  const proposed = shown.proposals.map(({ action }) => action);
  const left = shown.proposals.filter(({ action }) => !chosen.has(action));
  return (
    <Panel title={t("proposals")} flush>
      <FailureNote error={error} />
      {left.length === 0 ? <Nothing>{t("noProposals")}</Nothing> : null}
      <ul className="uplift-actions">
        {left.map((proposal) => (
          <Proposal key={proposal.action} proposal={proposal} choose={choose} />
        ))}
      </ul>
      <div className="filters">
        <Others without={new Set([...chosen, ...proposed])} choose={choose} />
      </div>
    </Panel>
  );
}
