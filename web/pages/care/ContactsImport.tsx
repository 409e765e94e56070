import { importContacts } from "@dongxiao/contract";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { useSendFile } from "../../lib/send-file.ts";
import type { Got } from "../../lib/wire.ts";
import { Asking } from "../../parts/Asking.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { FileButton } from "../../parts/FileButton.tsx";
import { Table } from "../../parts/Table.tsx";

type Taken = Got<typeof importContacts>;

function Outcome({ taken: { added, same, bad } }: { readonly taken: Taken }) {
  const { t } = useTranslation("care");
  const said = useSaid();
  if (bad.length === 0)
    return <Alert type="success" showIcon title={t("imported", { added, same })} />;
  type Row = (typeof bad)[number];
  const columns = [
    figureColumn<Row>("row", t("row"), ({ row }) => row, String),
    wordColumn<Row>("column", t("column"), ({ column }) => said(column)),
    wordColumn<Row>("value", t("value"), ({ value }) => value),
    wordColumn<Row>("why", t("problem"), ({ why }) => said(why), { prose: true }),
  ];
  const title = t("importBad", { n: bad.length });
  return (
    <>
      <Alert type="error" showIcon title={title} />
      <Table
        caption={title}
        columns={columns}
        rows={bad}
        keyOf={({ row, column }) => `${row} ${column.en}`}
      />
    </>
  );
}

function Sending() {
  const { t } = useTranslation("care");
  const { mutate, isPending, error, data } = useSendFile(importContacts);
  const send = (file: File): void => mutate({ input: { fileName: file.name }, file });
  return (
    <div className="stack-tight">
      <p className="quiet">{t("importHelp")}</p>
      <FileButton type="primary" word={t("importContacts")} isPending={isPending} onFile={send} />
      <FailureNote error={error} />
      {data === undefined ? null : <Outcome taken={data} />}
    </div>
  );
}

/** Takes contacts from a file and names every cell that cannot be taken. */
export function ContactsImport() {
  const { t } = useTranslation("care");
  return (
    <Asking word={t("importContacts")} width={720}>
      {() => <Sending />}
    </Asking>
  );
}
