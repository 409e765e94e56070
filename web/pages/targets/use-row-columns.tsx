import { roles, type TargetRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { retailerColumn } from "../../parts/retailer-column.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { TargetMark } from "./TargetMark.tsx";

/** The columns that name a retailer of a register. */
export function useNameColumns<
  Row extends Pick<TargetRow, "retailerId" | "name" | "line">,
>(): readonly Column<Row>[] {
  const { t } = useTranslation("targets");
  return [
    retailerColumn(t("retailer")),
    wordColumn("line", t("line"), ({ line }) => line, { from: "wide" }),
  ];
}

/** What can be done with a row, where the reader may do anything. */
export function useMoveColumn(registerId: number): Column<TargetRow> {
  const { t } = useTranslation("targets");
  return {
    id: "moves",
    title: t("move"),
    cell: ({ may, name, retailerId, capCartons }) => (
      <MoveButtons may={may} name={name} moved={{ registerId, retailerId, capCartons }} />
    ),
    prose: true,
  };
}

/** The columns of the list. */
export function useListColumns(registerId: number): readonly Column<TargetRow>[] {
  const { t } = useTranslation("targets");
  const { day, count } = useFigures();
  const names = useNameColumns<TargetRow>();
  const move = useMoveColumn(registerId);
  const cap = (value: number | null): string => (value === null ? t("noCap") : count(value));
  return [
    ...names,
    {
      id: "state",
      title: t("state"),
      cell: ({ state, isException }) => (
        <span className="row-tight">
          <TargetMark state={state} />
          {isException ? <Mark tone="accent">{t("exception")}</Mark> : null}
        </span>
      ),
      sortBy: ({ state }) => state,
    },
    dayColumn("since", t("since"), ({ since }) => since, day),
    figureColumn("cap", t("cap"), ({ capCartons }) => capCartons, cap),
    wordColumn("reason", t("reason"), ({ reason }) => reason, { prose: true, from: "wide" }),
    move,
  ];
}

/** The columns of the proposals: who proposed, who has signed, and who still has to. */
export function useWaitingColumns(registerId: number): readonly Column<TargetRow>[] {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const names = useNameColumns<TargetRow>();
  const move = useMoveColumn(registerId);
  const signed = ({ signatures }: TargetRow): string =>
    signatures.map(({ role, person }) => `${said(roles[role])} ${person ?? ""}`).join("、") || "—";
  return [
    ...names,
    { id: "state", title: t("state"), cell: ({ state }) => <TargetMark state={state} /> },
    wordColumn("proposedBy", t("proposedBy"), ({ proposedBy }) => proposedBy ?? t("system")),
    wordColumn("signed", t("signedBy"), signed),
    wordColumn(
      "waitsFor",
      t("waitsFor"),
      (row) => row.waitsFor.map((role) => said(roles[role])).join("、") || "—",
    ),
    wordColumn("reason", t("reason"), ({ reason }) => reason, { prose: true }),
    move,
  ];
}
