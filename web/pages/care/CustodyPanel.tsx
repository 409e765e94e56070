import { lendFile, nameCustodian } from "@dongxiao/contract";
import { fileForms } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { CustodianForm, LendForm, ReturnForm } from "./CustodyForms.tsx";
import { EntryList } from "./EntryList.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type Loan = CareData["loans"][number];

function LoanItem({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation("care");
  const word = useWord();
  const { day } = useFigures();
  const { id, form, borrower, purpose, lentDay, dueDay, returnedDay, isLate, struckWhy } = loan;
  const isOut = returnedDay === null && struckWhy === null;
  const tone = isLate ? "bad" : isOut ? "warn" : "calm";
  const to = day(returnedDay ?? dueDay);
  const gives = mayAsk(useMe(), lendFile) && isOut;
  return (
    <>
      <div className="care-head">
        <Mark tone={tone}>{isLate ? t("late") : isOut ? t("out") : t("back")}</Mark>
        <span>{word(fileForms, form)}</span>
        <span className="figure">{t("lentSpan", { from: day(lentDay), to })}</span>
        {gives ? <ReturnForm id={id} /> : null}
        <Striking kind="loan" entry={loan} />
      </div>
      <p className="care-text">
        {borrower} · {purpose}
      </p>
    </>
  );
}

function Keeper({ custodian }: Pick<CareData, "custodian">) {
  const { t } = useTranslation("care");
  const { day } = useFigures();
  if (custodian === null) return <strong>{t("noCustodian")}</strong>;
  const { name, of, since } = custodian;
  return (
    <>
      <strong>{name}</strong>{" "}
      <span className="quiet">
        {of === "line" ? t("ofLine") : t("ofRetailer")} · {t("since", { day: day(since) })}
      </span>
    </>
  );
}

interface Props extends Pick<CareData, "custodian" | "custodianChoices" | "loans"> {
  readonly retailerId: number;
}

/** Who keeps the retailer's file, and who had it. */
export function CustodyPanel({ retailerId, custodian, custodianChoices, loans }: Props) {
  const { t } = useTranslation("care");
  const me = useMe();
  const acts = (
    <div className="row">
      {mayAsk(me, nameCustodian) ? (
        <CustodianForm retailerId={retailerId} choices={custodianChoices} />
      ) : null}
      {mayAsk(me, lendFile) ? <LendForm retailerId={retailerId} /> : null}
    </div>
  );
  return (
    <Panel title={t("custody")} actions={acts} flush>
      <p className="panel-text">
        <span className="quiet">{t("custodian")}</span> <Keeper custodian={custodian} />
      </p>
      <EntryList
        label={t("custody")}
        entries={loans}
        nothing={t("noLoans")}
        renderItem={(loan) => <LoanItem loan={loan} />}
      />
    </Panel>
  );
}
