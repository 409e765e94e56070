import { claimChecks, claimChecksById, isClaimCheckId, knownErrors } from "@dongxiao/core/quality";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { emptyRow, exampleRow, type NewRow } from "./report.ts";

interface Props {
  readonly onAdd: (row: NewRow) => void;
  readonly onExamples: (rows: readonly NewRow[]) => void;
}

const all = "all";

function AddPick({ onAdd }: Pick<Props, "onAdd">) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  return (
    <Select<string | null>
      className="add-pick"
      aria-label={t("add")}
      placeholder={t("add")}
      showSearch={{ optionFilterProp: "label" }}
      options={[...claimChecksById].map(([value, { titles }]) => ({ value, label: said(titles) }))}
      value={null}
      onChange={(id) => {
        if (id !== null && isClaimCheckId(id)) onAdd(emptyRow(id));
      }}
    />
  );
}

function ExamplePick({ onExamples }: Pick<Props, "onExamples">) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const examples = knownErrors.map(({ id, check }, at) => ({
    value: String(at),
    label: t("example", { id, check: said(claimChecks[check].titles) }),
  }));
  return (
    <Select<string | null>
      className="add-pick"
      aria-label={t("examples")}
      placeholder={t("examples")}
      options={[{ value: all, label: t("examplesAll") }, ...examples]}
      value={null}
      onChange={(chosen) => {
        const wanted = knownErrors.filter((_, at) => chosen === all || String(at) === chosen);
        onExamples(wanted.map(exampleRow));
      }}
    />
  );
}

/** Adds an empty statement for a check, or loads one of the known errors, or all of them. */
export function AddBar({ onAdd, onExamples }: Props) {
  return (
    <>
      <AddPick onAdd={onAdd} />
      <ExamplePick onExamples={onExamples} />
    </>
  );
}
