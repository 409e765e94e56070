import { type Job, listSkus, makeSkuLeads } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../../lib/ask.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Field } from "../ask/Field.tsx";
import { useNewest } from "../use-newest.ts";
import { NumberField } from "../ask/NumberField.tsx";

const usualWeeks = 8;

/** Asks for a SKU's leads. */
export function SkuForm({ onStarted }: { readonly onStarted: (job: Job) => void }) {
  const { t } = useTranslation("leads");
  const { data } = useQuery(ask(listSkus, {}));
  const [sku, setSku] = useState<string | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const newest = useNewest();
  const [weeks, setWeeks] = useState(usualWeeks);
  const { mutate, isPending, error } = useTell(makeSkuLeads);
  const options = (data?.skus ?? []).map(({ code, name }) => ({
    value: code,
    label: `${name} ${code}`,
  }));
  const start = (): void => {
    if (sku === null) return;
    const day = asOf === null ? {} : { asOf };
    mutate({ sku, weeks, ...day }, { onSuccess: ({ job }) => onStarted(job) });
  };
  return (
    <div className="stack-tight">
      <div className="analysis-row lead-form">
        <Field label={t("sku")} isWide>
          <Select<string>
            aria-label={t("sku")}
            className="segments-picker"
            showSearch={{ optionFilterProp: "label" }}
            options={options}
            value={sku}
            onChange={setSku}
          />
        </Field>
        <Field label={t("asOf")}>
          <DayField label={t("asOf")} value={asOf ?? newest} onChange={setAsOf} />
        </Field>
        <NumberField
          label={t("weeks")}
          min={2}
          max={26}
          value={weeks}
          onChange={(typed) => setWeeks(typed ?? usualWeeks)}
        />
        <Button type="primary" disabled={sku === null} loading={isPending} onClick={start}>
          {t("start")}
        </Button>
      </div>
      <FailureNote error={error} />
    </div>
  );
}
