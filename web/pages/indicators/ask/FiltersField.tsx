import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { Question } from "../asked.ts";
import { useRegistry } from "../registry.ts";
import { Field } from "./Field.tsx";
import { MemberFilter } from "./MemberFilter.tsx";
import { useFilters } from "./use-filters.ts";

interface Props {
  readonly only: Question["only"];
  readonly onChange: (only: Question["only"]) => void;
}

/** Narrows the question, dimension by dimension. */
export function FiltersField({ only, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const { filters, begin, put, remove } = useFilters(only, onChange);
  return (
    <Field label={t("only")} columns={12}>
      <div className="ask-filters">
        {filters.map(({ dimension, members }) => (
          <MemberFilter
            key={dimension}
            dimension={dimension}
            members={members}
            onChange={(next) => put(dimension, next)}
            onRemove={() => remove(dimension)}
          />
        ))}
        <AddFilter taken={filters.map(({ dimension }) => dimension)} onAdd={begin} />
      </div>
    </Field>
  );
}

interface AddProps {
  readonly taken: readonly string[];
  readonly onAdd: (dimension: string) => void;
}

function AddFilter({ taken, onAdd }: AddProps) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const free = useRegistry().dimensions.filter(({ id }) => !taken.includes(id));
  return (
    <Select<string | null>
      className="pick"
      aria-label={t("addFilter")}
      placeholder={t("addFilter")}
      value={null}
      showSearch={{ optionFilterProp: "label" }}
      options={free.map(({ id, titles }) => ({ value: id, label: said(titles) }))}
      onSelect={(dimension) => onAdd(dimension ?? "")}
    />
  );
}
