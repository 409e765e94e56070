import type { SwotLineShown } from "@dongxiao/contract";
import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { SwotLine } from "./SwotLine.tsx";

/** One of the four boxes. */
export type Quadrant = SwotLineShown["quadrant"];

/** The place of a line that is being written, or the box that gets a new one. */
export type Writing = number | Quadrant | null;

interface BoxProps {
  readonly quadrant: Quadrant;
  readonly lines: readonly SwotLineShown[];
  readonly write: ((writing: Writing) => void) | null;
  readonly strike: (at: number) => void;
}

function AddLine({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation("uplift");
  return (
    <Button type="link" size="small" className="in-text" icon={<PlusOutlined />} onClick={onAdd}>
      {t("addLine")}
    </Button>
  );
}

/** One box of the sheet with its lines; each can be changed or struck out, and others added. */
export function SwotBox({ quadrant, lines, write, strike }: BoxProps) {
  const { t } = useTranslation("uplift");
  const own = [...lines.entries()].filter(([, line]) => line.quadrant === quadrant);
  return (
    <section className="swot-box" aria-label={t(quadrant)}>
      <h3>{t(quadrant)}</h3>
      {own.length === 0 ? <p className="quiet">{t("emptyBox")}</p> : null}
      <ul>
        {own.map(([at, line]) => (
          <SwotLine
            key={at}
            line={line}
            onEdit={write === null ? null : () => write(at)}
            onStrike={() => strike(at)}
          />
        ))}
      </ul>
      {write === null ? null : <AddLine onAdd={() => write(quadrant)} />}
    </section>
  );
}
