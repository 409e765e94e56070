import { Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { ItemEdited } from "../score-data.ts";
import { CodesFields } from "./CodesFields.tsx";
import type { ItemProps } from "./item-props.ts";
import { bandsIn, bandsText, rounded, shownTimes } from "./scheme-edit.ts";

type How<Form> = Extract<ItemEdited["how"], { form: Form }>;

interface HowProps<Form> {
  readonly how: How<Form>;
  readonly times: number;
  readonly label: string;
  readonly onChange: (how: ItemEdited["how"]) => void;
}

function LinearFields({ how, times, label, onChange }: HowProps<"linear">) {
  const { t } = useTranslation("scores");
  const field = (name: "none" | "full", word: string) => (
    <InputNumber
      aria-label={`${label} ${word}`}
      prefix={<span className="quiet">{word}</span>}
      suffix={times === 100 ? "%" : ""}
      value={rounded(how[name] * times)}
      onChange={(value) => {
        if (value !== null) onChange({ ...how, [name]: rounded(value / times) });
      }}
    />
  );
  return (
    <>
      {field("none", t("noneAt"))}
      {field("full", t("fullAt"))}
    </>
  );
}

function BandsField({ how, times, label, onChange }: HowProps<"bands">) {
  const { t } = useTranslation("scores");
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? bandsText(how.bands, times);
  const isWrong = text !== null && bandsIn(text, times) === null;
  return (
    <Input
      aria-label={label}
      title={t("bandsHelp")}
      {...(isWrong ? { status: "error" } : {})}
      value={shown}
      onChange={({ target }) => {
        setText(target.value);
        const bands = bandsIn(target.value, times);
        if (bands !== null) onChange({ ...how, bands });
      }}
      onBlur={() => setText(null)}
    />
  );
}

/** Points in proportion turned into one band, or bands into a proportion, with the same end. */
function turnedTo(
  form: "linear" | "bands",
  how: How<"linear" | "bands">,
  mostPoints: number,
): ItemEdited["how"] {
  const full = how.form === "linear" ? how.full : (how.bands.at(-1)?.edge ?? 1);
  if (form === "linear") return { form, none: 0, full };
  return { form, bands: [{ edge: how.form === "linear" ? full : 1, points: mostPoints }] };
}

/** How an item's points are given: in proportion, in bands, or by code. */
export function HowFields({ item, onChange }: ItemProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const { how, mostPoints } = item;
  const label = `${said(item.titles)} ${t("how")}`;
  const times = shownTimes(item.measure);
  const change = (changed: ItemEdited["how"]): void => onChange({ how: changed });
  if (how.form === "codes") return <CodesFields how={how} label={label} onChange={change} />;
  const choose = (form: "linear" | "bands"): void => change(turnedTo(form, how, mostPoints));
  const options = [
    { value: "linear" as const, label: t("formLinear") },
    { value: "bands" as const, label: t("formBands") },
  ];
  return (
    <div className="score-edit-how">
      <Select aria-label={label} options={options} value={how.form} onChange={choose} />
      {how.form === "linear" ? (
        <LinearFields how={how} times={times} label={label} onChange={change} />
      ) : (
        <BandsField how={how} times={times} label={label} onChange={change} />
      )}
    </div>
  );
}
