import { changeLead, leadStates, type LeadRowShown } from "@dongxiao/contract";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";

interface Props {
  readonly listId: number;
  readonly row: LeadRowShown;
}

/** What became of a lead; whoever works with it chooses. */
export function LeadState({ listId, row }: Props) {
  const { t } = useTranslation("leads");
  const { mutate, isPending, error } = useTell(changeLead);
  if (!mayAsk(useMe(), changeLead)) return t(`state${row.state}`);
  return (
    <>
      <Select<LeadRowShown["state"]>
        size="small"
        className="lead-state"
        aria-label={t("stateOf", { name: row.name })}
        loading={isPending}
        options={leadStates.map((state) => ({ value: state, label: t(`state${state}`) }))}
        value={row.state}
        onChange={(state) => mutate({ id: listId, retailer: row.id, state, note: row.note })}
      />
      <FailureNote error={error} />
    </>
  );
}
