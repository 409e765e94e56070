import { listPeople } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { deeds, useActionWords } from "./action-words.ts";
import type { AuditFilter } from "./use-entries.ts";

interface Props {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** Narrows the log to one action or one person. */
export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useTranslation("audit");
  const { data } = useQuery(ask(listPeople, {}));
  const wordOf = useActionWords();
  const { action: _before, ...byPerson } = filter;
  const { personId: _other, ...byAction } = filter;
  return (
    <search className="filters">
      <Select<string>
        className="pick"
        aria-label={t("action")}
        placeholder={t("anyAction")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        options={deeds.map((value) => ({ value, label: wordOf(value) }))}
        onChange={(action: string | undefined) =>
          onChange(action === undefined ? byPerson : { ...byPerson, action })
        }
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
