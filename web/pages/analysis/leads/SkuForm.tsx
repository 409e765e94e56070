import { type Job, listSkus, makeSkuLeads } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../../lib/ask.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Field } from "../ask/Field.tsx";
import { NumberField } from "../ask/NumberField.tsx";
import { useNewest } from "../use-newest.ts";

interface Props {
  readonly onStarted: (job: Job) => void;
}

const usualWeeks = 8;

/** What is asked, and the way to start it. */
function useAsking(onStarted: Props["onStarted"]) {
  const [sku, setSku] = useState<string | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [weeks, setWeeks] = useState(usualWeeks);
  const { mutate, isPending, error } = useTell(makeSkuLeads);
  const start = (): void => {
    if (sku === null) return;
    const day = asOf === null ? {} : { asOf };
    mutate({ sku, weeks, ...day }, { onSuccess: ({ job }) => onStarted(job) });
  };
  return { sku, setSku, asOf, setAsOf, weeks, setWeeks, start, isPending, error };
}

interface PickProps {
  readonly sku: string | null;
  readonly onChange: (sku: string) => void;
}

function SkuPick({ sku, onChange }: PickProps) {
  const { t } = useTranslation("leads");
  const { data } = useQuery(ask(listSkus, {}));
  const options = (data?.skus ?? []).map(({ code, name }) => ({
    value: code,
    label: `${name} ${code}`,
  }));
  return (
    <Field label={t("sku")} isWide>
      <Select<string>
        aria-label={t("sku")}
        className="segments-picker"
        showSearch={{ optionFilterProp: "label" }}
        options={options}
        value={sku}
        onChange={onChange}
      />
    </Field>
  );
}

/** Asks for a SKU's leads. */
export function SkuForm({ onStarted }: Props) {
  const { t } = useTranslation("leads");
  const newest = useNewest();
  const { sku, setSku, asOf, setAsOf, weeks, setWeeks, ...asking } = useAsking(onStarted);
  const { start, isPending, error } = asking;
  const number = { label: t("weeks"), min: 2, max: 26, value: weeks };
  return (
    <div className="stack-tight">
      <div className="analysis-row lead-form">
        <SkuPick sku={sku} onChange={setSku} />
        <Field label={t("asOf")}>
          <DayField label={t("asOf")} value={asOf ?? newest} onChange={setAsOf} />
        </Field>
        <NumberField {...number} onChange={(typed) => setWeeks(typed ?? usualWeeks)} />
        <Button type="primary" disabled={sku === null} loading={isPending} onClick={start}>
          {t("start")}
        </Button>
      </div>
      <FailureNote error={error} />
    </div>
  );
}
