import { listPeople } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import type { AuditFilter } from "./use-entries.ts";

interface Props {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** Narrows the log to one action or one person. */
export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useTranslation("audit");
  const { data } = useQuery(ask(listPeople, {}));
  const [action, setAction] = useState("");
  const { action: _before, ...byPerson } = filter;
  const { personId: _other, ...byAction } = filter;
  const search = (text: string): void =>
    onChange(text.trim() === "" ? byPerson : { ...byPerson, action: text.trim() });
  return (
    <search className="filters">
      <Input.Search
        className="search"
        aria-label={t("action")}
        placeholder={t("action")}
        allowClear
        value={action}
        onChange={({ target }) => setAction(target.value)}
        onSearch={search}
      />
      <Select<number>
        className="pick"
        aria-label={t("person")}
        placeholder={t("anyPerson")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        options={(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(personId: number | undefined) =>
          onChange(personId === undefined ? byAction : { ...byAction, personId })
        }
      />
    </search>
  );
}
