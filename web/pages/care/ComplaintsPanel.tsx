import { addComplaint } from "@dongxiao/contract";
import { complaintKinds, complaintStates } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Mark, type Tone } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { ComplaintForm, ComplaintMoves } from "./ComplaintForms.tsx";
import { EntryList } from "./EntryList.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type Complaint = CareData["complaints"][number];

/** How much each state asks for attention. */
export const complaintTones: Readonly<Record<Complaint["state"], Tone>> = {
  open: "warn",
  answered: "accent",
  closed: "good",
};

function Head({ complaint }: { readonly complaint: Complaint }) {
  const { t } = useTranslation("care");
  const said = useSaid();
  const word = useWord();
  const { day } = useFigures();
  const { kind, state, isLate, deadline, enteredAt, enteredBy, own } = complaint;
  return (
    <div className="care-head">
      <Mark tone={isLate ? "bad" : complaintTones[state]}>
        {isLate ? t("late") : said(complaintStates[state])}
      </Mark>
      <span>{word(complaintKinds, kind)}</span>
      <span className="figure">{day(enteredAt.slice(0, 10))}</span>
      <span className="quiet">
        {own ? t("ownEntry") : (enteredBy ?? "")}
        {deadline === null || state !== "open" ? "" : ` · ${t("answerBy", { day: day(deadline) })}`}
      </span>
      <Striking kind="complaint" entry={complaint} />
    </div>
  );
}

function Thread({ moves }: Pick<Complaint, "moves">) {
  const { t } = useTranslation("care");
  const said = useSaid();
  const { moment } = useFigures();
  if (moves.length === 0) return null;
  return (
    <ol className="care-thread">
      {moves.map(({ at, to, text, by }) => (
        <li key={at}>
          <p>
            {text === ""
              ? said(complaintStates[to])
              : t("step", { to: said(complaintStates[to]), text })}
          </p>
          <p className="quiet">
            {moment(at)} {by ?? ""}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface Props extends Pick<CareData, "complaints" | "isStaff"> {
  readonly retailerId: number;
}

/** What the retailer brought forward, with every step of the answer. */
export function ComplaintsPanel({ retailerId, complaints, isStaff }: Props) {
  const { t } = useTranslation("care");
  const form = <ComplaintForm retailerId={retailerId} isStaff={isStaff} />;
  return (
    <Panel title={t("complaints")} actions={mayAsk(useMe(), addComplaint) ? form : undefined} flush>
      <EntryList
        label={t("complaints")}
        entries={complaints}
        nothing={t("noComplaints")}
        renderItem={(complaint) => (
          <>
            <Head complaint={complaint} />
            <p className="care-text">{complaint.text}</p>
            <Thread moves={complaint.moves} />
            <ComplaintMoves complaint={complaint} isStaff={isStaff} />
          </>
        )}
      />
    </Panel>
  );
}
