import { changeRetailerAttributes, readRetailerFile, type RetailerFile } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { FactsPanel } from "../retailer/FactsPanel.tsx";
import type { TabProps } from "../retailer/tab.ts";
import { AttributesForm } from "./AttributesForm.tsx";
import { GroupPanel } from "./GroupPanel.tsx";
import { LicencePanel } from "./LicencePanel.tsx";
import { SalesPanel } from "./SalesPanel.tsx";

const columns = [
  ["credit", "accounts"],
  ["basic", "operating", "own"],
] as const;

function EditAttributes({ data, retailerId }: TabProps) {
  const { t } = useTranslation(["file", "retailer"]);
  const now = data.history.find(({ to }) => to === null);
  if (!mayAsk(useMe(), changeRetailerAttributes) || now === undefined) return null;
  return (
    <Asking word={t("edit")} title={t("editOf", { title: t("retailer:facts") })}>
      {(close) => <AttributesForm retailerId={retailerId} now={now} onDone={close} />}
    </Asking>
  );
}

function Groups({ data, retailerId, file }: TabProps & { readonly file: RetailerFile }) {
  const [left, right] = columns.map((groups) =>
    groups.map((group) => (
      <GroupPanel key={group} retailerId={retailerId} group={group} file={file} />
    )),
  );
  return (
    <>
      <GroupPanel retailerId={retailerId} group="tags" file={file} />
      <div className="halves">
        <div className="stack">
          <LicencePanel data={data} file={file} />
          {left}
        </div>
        <div className="stack">{right}</div>
      </div>
    </>
  );
}

interface AsOfProps {
  readonly day: string;
  readonly onChange: (day: string | null) => void;
}

function AsOf({ day, onChange }: AsOfProps) {
  const { t } = useTranslation("file");
  return (
    <div className="row">
      <span className="quiet">{t("asOf")}</span>
      <span>
        <DayField label={t("asOf")} value={day} onChange={onChange} />
      </span>
    </div>
  );
}

/** The retailer's file as of a day: what it is, its licence, every group of fields, its tags and its months. */
export function FileTab(props: TabProps) {
  const today = useMe().today;
  const [day, setDay] = useState(today);
  const { data: file, error } = useQuery(
    ask(readRetailerFile, { id: props.retailerId, asOf: day }),
  );
  return (
    <>
      <FactsPanel data={props.data} actions={<EditAttributes {...props} />} />
      <AsOf day={day} onChange={(chosen) => setDay(chosen ?? today)} />
      <FailureNote error={error} />
      {file === undefined ? (
        error === null ? (
          <Skeleton active />
        ) : null
      ) : (
        <Groups {...props} file={file} />
      )}
      <SalesPanel weeks={props.data.weeks} />
    </>
  );
}
