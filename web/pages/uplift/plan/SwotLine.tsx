import type { SwotLineShown } from "@dongxiao/contract";
import { CloseOutlined, EditOutlined, UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";

interface Props {
  readonly line: SwotLineShown;
  /** Null where nothing can be changed. */
  readonly onEdit: (() => void) | null;
  readonly onStrike: () => void;
}

function Tools({ line: { isStruck, rule }, onEdit, onStrike }: Props) {
  const { t } = useTranslation("uplift");
  if (onEdit === null) return null;
  const away = rule === null ? t("removeLine") : t("strike");
  return (
    <span>
      {isStruck ? null : (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={t("edit")}
          onClick={onEdit}
        />
      )}
      <Button
        type="text"
        size="small"
        icon={isStruck ? <UndoOutlined /> : <CloseOutlined />}
        aria-label={isStruck ? t("unstrike") : away}
        onClick={onStrike}
      />
    </span>
  );
}

/** One line of the sheet: what stands, the data's own words below it where people changed them. */
export function SwotLine(props: Props) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const { text, sentence, isStruck } = props.line;
  const own = sentence === null ? "" : said(sentence);
  return (
    <li className="swot-line">
      <div>
        <span className={isStruck ? "swot-struck" : ""}>{text ?? own}</span>
        {text !== null && sentence !== null ? (
          <p className="quiet">{t("dataSaid", { sentence: own })}</p>
        ) : null}
      </div>
      <Tools {...props} />
    </li>
  );
}
