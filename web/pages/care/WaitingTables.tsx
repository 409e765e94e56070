import {
  complaintKinds,
  complaintStates,
  fileForms,
  promiseStandings,
} from "@dongxiao/core/retailers";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";
import type { WaitingData } from "./care-data.ts";
import { complaintTones } from "./ComplaintsPanel.tsx";
import { standingTones } from "./PromisesPanel.tsx";
import { useWord } from "./use-word.ts";

type Any = Pick<
  WaitingData["loans"][number],
  "id" | "retailerId" | "retailer" | "licenceCode" | "line"
>;

function useFirst<Row extends Any>(): readonly Column<Row>[] {
  const { t } = useTranslation("care");
  const link = ({ retailerId, retailer }: Row): ReactNode => (
    <Link to={`/retailers/${retailerId}?tab=care`}>{retailer}</Link>
  );
  return [
    { id: "retailer", title: t("retailer"), cell: link, sortBy: ({ retailer }) => retailer },
    wordColumn("line", t("line"), ({ line }) => line),
  ];
}

interface Listed<Row> {
  readonly title: string;
  readonly nothing: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

function WaitingPanel<Row extends Any>({ title, nothing, rows, columns }: Listed<Row>) {
  const { t } = useTranslation();
  const named = rows.map((row) => ({ ...row, name: row.retailer }));
  const { found, bar } = useSearched(named);
  return (
    <Panel title={title} flush>
      {bar}
      {found.length === 0 ? (
        <Nothing>{rows.length === 0 ? nothing : t("nothingFound")}</Nothing>
      ) : (
        <Table caption={title} columns={columns} rows={found} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

/** Open promises of the reader's retailers, those due first. */
export function PromisesWaiting({ promises }: Pick<WaitingData, "promises">) {
  const { t } = useTranslation("care");
  const said = useSaid();
  const { day } = useFigures();
  type Row = (typeof promises)[number];
  const state = ({ standing }: Row): ReactNode => (
    <Mark tone={standingTones[standing]}>{said(promiseStandings[standing])}</Mark>
  );
  const columns: readonly Column<Row>[] = [
    ...useFirst<Row>(),
    wordColumn("text", t("promiseText"), ({ text }) => text, { prose: true, width: "35%" }),
    dayColumn("due", t("dueDay"), ({ dueDay }) => dueDay, day),
    { id: "state", title: t("state"), cell: state },
    wordColumn("by", t("maker"), ({ enteredBy }) => enteredBy ?? ""),
  ];
  const words = { title: t("promises"), nothing: t("noOpenPromises") };
  return <WaitingPanel {...words} rows={promises} columns={columns} />;
}

/** What the reader's retailers brought forward and nobody answered. */
export function ComplaintsWaiting({ complaints }: Pick<WaitingData, "complaints">) {
  const { t } = useTranslation("care");
  const said = useSaid();
  const word = useWord();
  const { day } = useFigures();
  type Row = (typeof complaints)[number];
  const stateOf = ({ isLate, state }: Row): ReactNode => (
    <Mark tone={isLate ? "bad" : complaintTones[state]}>
      {isLate ? t("late") : said(complaintStates[state])}
    </Mark>
  );
  const columns: readonly Column<Row>[] = [
    ...useFirst<Row>(),
    wordColumn("kind", t("category"), ({ kind }) => word(complaintKinds, kind)),
    wordColumn("text", t("complaintText"), ({ text }) => text, { prose: true, width: "35%" }),
    dayColumn("deadline", t("deadline"), ({ deadline }) => deadline, day),
    { id: "state", title: t("state"), cell: stateOf },
  ];
  const words = { title: t("complaints"), nothing: t("noOpenComplaints") };
  return <WaitingPanel {...words} rows={complaints} columns={columns} />;
}

/** Files that are out. */
export function LoansWaiting({ loans }: Pick<WaitingData, "loans">) {
  const { t } = useTranslation("care");
  const word = useWord();
  const { day } = useFigures();
  type Row = (typeof loans)[number];
  const stateOf = ({ isLate }: Row): ReactNode => (
    <Mark tone={isLate ? "bad" : "warn"}>{isLate ? t("late") : t("out")}</Mark>
  );
  const columns: readonly Column<Row>[] = [
    ...useFirst<Row>(),
    wordColumn("form", t("form"), ({ form }) => word(fileForms, form)),
    wordColumn("borrower", t("borrower"), ({ borrower }) => borrower),
    dayColumn("due", t("dueBack"), ({ dueDay }) => dueDay, day),
    { id: "state", title: t("state"), cell: stateOf },
  ];
  const words = { title: t("loans"), nothing: t("noOpenLoans") };
  return <WaitingPanel {...words} rows={loans} columns={columns} />;
}
