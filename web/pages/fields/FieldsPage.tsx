import { changeFileField, type FileFieldCard, listFileFields } from "@dongxiao/contract";
import { fileAccess, fileGroups } from "@dongxiao/core/retailers";
import { PlusOutlined } from "@ant-design/icons";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { FieldForm } from "./FieldForm.tsx";

function useColumns(onOpen: ((field: FileFieldCard) => void) | null) {
  const { t } = useTranslation("fields");
  const said = useSaid();
  const nameOf = (field: FileFieldCard) =>
    onOpen === null || !field.own ? (
      said(field.titles)
    ) : (
      <Button type="link" size="small" onClick={() => onOpen(field)}>
        {said(field.titles)}
      </Button>
    );
  const state = ({ retired }: FileFieldCard) =>
    retired ? <Mark tone="calm">{t("retired")}</Mark> : t("inUse");
  const columns: readonly Column<FileFieldCard>[] = [
    wordColumn("name", t("name"), ({ titles }) => said(titles), { cell: nameOf, width: "26%" }),
    wordColumn("group", t("group"), ({ group }) => said(fileGroups[group].titles)),
    wordColumn("type", t("type"), ({ type }) => t(`type-${type}`)),
    wordColumn("access", t("access"), ({ access }) => said(fileAccess[access].titles), {
      from: "wide",
    }),
    wordColumn("id", t("code"), ({ id }) => id, { from: "wide" }),
    wordColumn("state", t("state"), ({ retired }) => String(retired), { cell: state, width: 88 }),
  ];
  return columns;
}

interface TableProps {
  readonly title: string;
  readonly nothing?: string;
  readonly fields: readonly FileFieldCard[];
  readonly onOpen: ((field: FileFieldCard) => void) | null;
}

function FieldsPanel({ title, nothing = "", fields, onOpen }: TableProps) {
  const columns = useColumns(onOpen);
  return (
    <Panel title={title} flush>
      {fields.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <Table caption={title} columns={columns} rows={fields} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

interface ModalProps {
  /** Null where nothing is changed; the field null where a new one is made. */
  readonly changing: { readonly field: FileFieldCard | null } | null;
  readonly onClose: () => void;
}

function FieldModal({ changing, onClose }: ModalProps) {
  const { t } = useTranslation("fields");
  const title = t(changing?.field === null ? "add" : "change");
  return (
    <Modal open={changing !== null} onCancel={onClose} title={title} footer={null} destroyOnHidden>
      {changing === null ? null : <FieldForm field={changing.field} onDone={onClose} />}
    </Modal>
  );
}

/** The fields of retailers' files: the company's own, which can be added, renamed and retired, and the house's. */
export function FieldsPage() {
  const { t } = useTranslation(["fields", "retailers"]);
  const { data } = useSuspenseQuery(ask(listFileFields, {}));
  const changes = mayAsk(useMe(), changeFileField);
  const [changing, change] = useState<ModalProps["changing"]>(null);
  const onOpen = changes ? (field: FileFieldCard) => change({ field }) : null;
  const own = data.fields.filter((field) => field.own);
  const standard = data.fields.filter((field) => !field.own);
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => change({ field: null })}>
      {t("add")}
    </Button>
  );
  return (
    <Page
      title={t("title")}
      subtitle={
        <span className="row">
          <Link to="/retailers">← {t("retailers:toRetailers")}</Link>
          {t("subtitle")}
        </span>
      }
      actions={changes ? button : undefined}
    >
      <div className="stack">
        <FieldsPanel title={t("own")} nothing={t("noOwn")} fields={own} onOpen={onOpen} />
        <FieldsPanel title={t("standard")} fields={standard} onOpen={onOpen} />
      </div>
      <FieldModal changing={changing} onClose={() => change(null)} />
    </Page>
  );
}
