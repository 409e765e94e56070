import {
  priceDimensions,
  type pricesQuestion,
  type SkuPriceQuestion,
  watchSkuPrice,
} from "@dongxiao/contract";
import { Drawer, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { Answered } from "../Answered.tsx";
import { Field } from "../ask/Field.tsx";
import { Comparison } from "./Comparison.tsx";
import { SkuTrend } from "./SkuTrend.tsx";

type By = NonNullable<SkuPriceQuestion["by"]>;

interface Props {
  readonly sku: string | null;
  readonly question: z.output<typeof pricesQuestion>;
  readonly onClose: () => void;
}

function ByField({ by, onChange }: { readonly by: By; readonly onChange: (by: By) => void }) {
  const { t } = useTranslation("analysis");
  const options = priceDimensions.map((value) => ({ value, label: t(`by${value}`) }));
  return (
    <Field label={t("by")}>
      <Select<By>
        aria-label={t("by")}
        className="pick"
        value={by}
        options={options}
        onChange={onChange}
      />
    </Field>
  );
}

function Content({ sku, question }: { readonly sku: string } & Pick<Props, "question">) {
  const [by, setBy] = useState<By>("area");
  const [against, setAgainst] = useState<string | null>(null);
  const { base: _base, show: _show, ...shared } = question;
  const input = { q: JSON.stringify({ ...shared, sku, by, against }) };
  const turn = (next: By): void => {
    setBy(next);
    setAgainst(null);
  };
  return (
    <div className="stack">
      <ByField by={by} onChange={turn} />
      <Answered route={watchSkuPrice} input={input}>
        {(answer) => (
          <>
            <h3>{answer.sku.name}</h3>
            <Comparison answer={answer} onAgainst={setAgainst} />
            <SkuTrend trend={answer.trend} />
          </>
        )}
      </Answered>
    </div>
  );
}

/** One SKU: its prices between places or kinds of retailers, and from week to week. */
export function SkuDrawer({ sku, question, onClose }: Props) {
  const { t } = useTranslation("analysis");
  return (
    <Drawer
      open={sku !== null}
      onClose={onClose}
      size={640}
      title={`${t("compare")} · ${sku ?? ""}`}
      destroyOnHidden
    >
      {sku === null ? null : <Content key={sku} sku={sku} question={question} />}
    </Drawer>
  );
}
