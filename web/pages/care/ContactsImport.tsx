import { importContacts } from "@dongxiao/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Modal, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { upload } from "../../lib/upload.ts";
import type { Got } from "../../lib/wire.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
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
  const client = useQueryClient();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (file: File) =>
      await upload({
        route: importContacts,
        input: { fileName: file.name },
        file,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      }),
    onSuccess: async () => await client.invalidateQueries(),
  });
  return (
    <div className="stack-tight">
      <p className="quiet">{t("importHelp")}</p>
      <Upload
        accept=".xlsx,.csv,.gz,.txt"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          mutate(file);
          return false;
        }}
      >
        <Button type="primary" loading={isPending}>
          {t("importContacts")}
        </Button>
      </Upload>
      <FailureNote error={error} />
      {data === undefined ? null : <Outcome taken={data} />}
    </div>
  );
}

/** Takes contacts from a file and names every cell that cannot be taken. */
export function ContactsImport() {
  const { t } = useTranslation("care");
  const [open, setOpen] = useState(false);
  const title = t("importContacts");
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        title={title}
        footer={null}
        destroyOnHidden
        width={720}
      >
        <Sending />
      </Modal>
    </>
  );
}
