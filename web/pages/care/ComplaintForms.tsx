import { addComplaint, moveComplaint } from "@dongxiao/contract";
import { complaintKinds } from "@dongxiao/core/retailers";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import type { CareData } from "./care-data.ts";
import { EntryForm } from "./EntryForm.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";

type Complaint = CareData["complaints"][number];
type Values = Omit<Sent<typeof addComplaint>, "id">;

interface Props {
  readonly retailerId: number;
  /** Whether the reader is shown the wholesaler's part: only that sets deadlines and answers. */
  readonly isStaff: boolean;
}

/** Brings something forward. */
export function ComplaintForm({ retailerId, isStaff }: Props) {
  const { t } = useTranslation("care");
  return (
    <EntryForm
      title={t("addComplaint")}
      look={isStaff ? "plain" : "primary"}
      route={addComplaint}
      initial={{ kind: "complaint", deadline: null }}
      sentOf={(values: Values) => ({
        ...values,
        deadline: values.deadline ?? null,
        id: retailerId,
      })}
    >
      <CodeItem name="kind" label={t("category")} list={complaintKinds} />
      <TextItem name="text" label={t("complaintText")} most={1000} rows={4} />
      {isStaff ? <DayItem name="deadline" label={t("deadline")} isOptional /> : null}
    </EntryForm>
  );
}

function MoveForm({ id, to }: { readonly id: number; readonly to: "answered" | "open" }) {
  const { t } = useTranslation("care");
  const title = to === "answered" ? t("answer") : t("reopen");
  return (
    <EntryForm
      title={title}
      look="small"
      route={moveComplaint}
      initial={{ text: "" }}
      sentOf={({ text }: { text: string }) => ({ id, to, text })}
    >
      <TextItem
        name="text"
        label={to === "answered" ? t("answer") : t("why")}
        most={1000}
        rows={4}
      />
    </EntryForm>
  );
}

function Closing({ id }: { readonly id: number }) {
  const { t } = useTranslation("care");
  const { mutate, isPending, error } = useTell(moveComplaint);
  return (
    <>
      <Button
        size="small"
        disabled={isPending}
        onClick={() => mutate({ id, to: "closed", text: "" })}
      >
        {t("close")}
      </Button>
      <FailureNote error={error} />
    </>
  );
}

interface MovesProps extends Pick<Props, "isStaff"> {
  readonly complaint: Complaint;
}

/** What can be done with a complaint as it stands: answer, close, reopen. */
export function ComplaintMoves({ complaint: { id, state, struckWhy }, isStaff }: MovesProps) {
  const moves = mayAsk(useMe(), moveComplaint);
  if (struckWhy !== null || !moves) return null;
  if (state === "open" && !isStaff) return null;
  return (
    <div className="care-acts">
      {state === "open" ? <MoveForm id={id} to="answered" /> : <MoveForm id={id} to="open" />}
      {state === "answered" ? <Closing id={id} /> : null}
    </div>
  );
}
