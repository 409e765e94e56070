import type { listTerritories, TerritoriesQuestion, territoriesQuestion } from "@dongxiao/contract";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import type { Got } from "../../../lib/wire.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { AskPanel } from "../ask/AskPanel.tsx";
import { Field } from "../ask/Field.tsx";
import { ParameterFields } from "../segments/ParameterFields.tsx";

interface Props {
  readonly settings: Got<typeof listTerritories>;
  readonly newest: string;
  readonly question: z.output<typeof territoriesQuestion>;
  readonly onChange: (more: Partial<TerritoriesQuestion>) => void;
}

const every = "";

/** Which lines are compared, as of when, and by which settings. */
export function TerritoriesAsk({ settings, newest, question, onChange }: Props) {
  const { t } = useTranslation(["territories", "analysis"]);
  const areas = settings.areas.map(({ code, name }) => ({ value: code, label: name }));
  const options = areas.length > 1 ? [...areas, { value: every, label: t("every") }] : areas;
  return (
    <AskPanel>
      <Field label={t("department")} isWide>
        <Select<string>
          aria-label={t("department")}
          className="segments-picker"
          showSearch={{ optionFilterProp: "label" }}
          options={options}
          value={question.area ?? every}
          onChange={(area) => onChange({ area: area === every ? undefined : area })}
        />
      </Field>
      <Field label={t("analysis:asOf")}>
        <DayField
          label={t("analysis:asOf")}
          value={question.asOf ?? newest}
          onChange={(day) => onChange({ asOf: day ?? undefined })}
        />
      </Field>
      <ParameterFields
        parameters={settings.parameters}
        settings={question.settings}
        onChange={(chosen) => onChange({ settings: chosen })}
      />
    </AskPanel>
  );
}
