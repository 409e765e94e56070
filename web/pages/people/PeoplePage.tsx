import { addPerson, listPeople } from "@dongxiao/contract";
import { PlusOutlined } from "@ant-design/icons";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { hasText } from "../../lib/search.ts";
import { useMe } from "../../lib/session.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { SearchBox } from "../../parts/SearchBox.tsx";
import { Table } from "../../parts/Table.tsx";
import { AddPersonModal } from "./AddPersonModal.tsx";
import { PersonDrawer } from "./PersonDrawer.tsx";
import { usePeopleColumns } from "./use-people-columns.tsx";

function AddButton() {
  const { t } = useTranslation("people");
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
        {t("add")}
      </Button>
      <AddPersonModal open={adding} onClose={() => setAdding(false)} />
    </>
  );
}

/** Everybody, what they may see and since when; the administrator changes it here. */
export function PeoplePage() {
  const { t } = useTranslation(["people", "common"]);
  const { data } = useSuspenseQuery(ask(listPeople, {}));
  const [text, setText] = useState("");
  const [openId, setOpenId] = useState<number | null>(null);
  const columns = usePeopleColumns(setOpenId);
  const rows = data.people.filter(({ name, username }) => hasText(text, name, username));
  const open = data.people.find(({ id }) => id === openId);
  return (
    <Page
      title={t("title")}
      subtitle={t("subtitle")}
      actions={mayAsk(useMe(), addPerson) ? <AddButton /> : undefined}
    >
      <section className="panel" aria-label={t("list")}>
        <search className="filters">
          <SearchBox label={t("searchHint")} value={text} onChange={setText} />
        </search>
        {rows.length === 0 ? (
          <Nothing>{t("common:nothingFound")}</Nothing>
        ) : (
          <Table caption={t("list")} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </section>
      <PersonDrawer person={open} people={data.people} onClose={() => setOpenId(null)} />
    </Page>
  );
}
