import { restoreEntry, strikeEntry } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import type { EntryData, EntryKind } from "./care-data.ts";
import { EntryForm } from "./EntryForm.tsx";
import { TextItem } from "./fields.tsx";

interface Props {
  readonly kind: EntryKind;
  readonly entry: EntryData;
}

function Restoring({ kind, entry: { id } }: Props) {
  const { t } = useTranslation("care");
  const { mutate, isPending, error } = useTell(restoreEntry);
  return (
    <>
      <Button size="small" loading={isPending} onClick={() => mutate({ kind, id })}>
        {t("restore")}
      </Button>
      <FailureNote error={error} />
    </>
  );
}

/** Strikes an entry out with a reason, or puts it back; only where the reader may. */
export function Striking({ kind, entry }: Props) {
  const { t } = useTranslation("care");
  const me = useMe();
  if (!entry.mine || !mayAsk(me, strikeEntry)) return null;
  if (entry.struckWhy !== null) return <Restoring kind={kind} entry={entry} />;
  return (
    <EntryForm
      title={t("strike")}
      look="quiet"
      route={strikeEntry}
      initial={{ why: "" }}
      sentOf={({ why }: { why: string }) => ({ kind, id: entry.id, why })}
    >
      <p className="quiet">{t("strikeHelp")}</p>
      <TextItem name="why" label={t("why")} most={300} />
    </EntryForm>
  );
}
