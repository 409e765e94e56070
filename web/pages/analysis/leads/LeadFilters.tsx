import { leadStates, type LeadRowShown, type readLeadList } from "@dongxiao/contract";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import type { Got } from "../../../lib/wire.ts";
import { SearchBox } from "../../../parts/SearchBox.tsx";

/** What a list of leads is narrowed to. */
export interface LeadNarrowing {
  readonly search: string;
  readonly line: string | undefined;
  readonly state: LeadRowShown["state"] | undefined;
}

interface Props {
  readonly answer: Got<typeof readLeadList>;
  readonly narrowing: LeadNarrowing;
  readonly onChange: (narrowing: LeadNarrowing) => void;
}

function LinePick({ answer, narrowing, onChange }: Props) {
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  const lines = answer.lines.map(({ line, leads }) => ({
    value: line,
    label: `${line} (${count(leads)})`,
  }));
  return (
    <Select<string>
      className="pick"
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      aria-label={t("line")}
      placeholder={t("everyLine")}
      options={lines}
      value={narrowing.line ?? null}
      onChange={(line) => onChange({ ...narrowing, line })}
    />
  );
}

function StatePick({ narrowing, onChange }: Omit<Props, "answer">) {
  const { t } = useTranslation("leads");
  return (
    <Select<LeadRowShown["state"]>
      className="pick"
      allowClear
      aria-label={t("state")}
      placeholder={t("everyState")}
      options={leadStates.map((state) => ({ value: state, label: t(`state${state}`) }))}
      value={narrowing.state ?? null}
      onChange={(state) => onChange({ ...narrowing, state })}
    />
  );
}

/** Narrows a list of leads to a text, a line or a state. */
export function LeadFilters(props: Props) {
  const { answer, narrowing, onChange } = props;
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  return (
    <search className="filters">
      <SearchBox
        label={t("search")}
        value={narrowing.search}
        onChange={(search) => onChange({ ...narrowing, search })}
      />
      <LinePick {...props} />
      <StatePick narrowing={narrowing} onChange={onChange} />
      <output className="quiet figure">
        {t("rowsNote", { shown: count(answer.rows.length), all: count(answer.listed) })}
      </output>
    </search>
  );
}
