import { measureNamed } from "@dongxiao/core/retailers";
import { DeleteOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { HowFields } from "./HowFields.tsx";
import type { ItemProps } from "./item-props.ts";
import { MissingFields } from "./MissingFields.tsx";

function Name({ item }: Pick<ItemProps, "item">) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const measure = measureNamed(item.measure);
  const better = { more: t("moreOfIt"), less: t("lessOfIt"), neither: "" };
  return (
    <div title={measure === null ? item.measure : said(measure.formula)}>
      {said(item.titles)}{" "}
      <span className="quiet">{measure === null ? "" : better[measure.better]}</span>
    </div>
  );
}

function MostPoints({ item, onChange }: ItemProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  return (
    <InputNumber
      aria-label={`${said(item.titles)} ${t("points")}`}
      min={0.01}
      max={10_000}
      precision={2}
      className="fill"
      value={item.mostPoints / 100}
      onChange={(points) => {
        if (points !== null) onChange({ mostPoints: Math.round(points * 100) });
      }}
    />
  );
}

/** One item: its measure, the most points, how they are given, and what counts where nothing is known. */
export function ItemRow({ onRemove, ...props }: ItemProps & { readonly onRemove: () => void }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  return (
    <div className="score-edit-item">
      <Name item={props.item} />
      <MostPoints {...props} />
      <HowFields {...props} />
      <MissingFields {...props} />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t("removeItem", { item: said(props.item.titles) })}
        onClick={onRemove}
      />
    </div>
  );
}
