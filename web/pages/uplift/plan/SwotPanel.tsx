import type { SwotLineShown, UpliftPlanShown } from "@dongxiao/contract";
import { PlusOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { added, rewritten, struck } from "./changed-lines.ts";
import { LineForm } from "./LineForm.tsx";
import { SwotLine } from "./SwotLine.tsx";
import { useChanging } from "./use-changing.ts";

const quadrants = ["strength", "weakness", "opportunity", "threat"] as const;

type Quadrant = SwotLineShown["quadrant"];

/** The place of a line that is being written, or the box that gets a new one. */
type Writing = number | Quadrant | null;

interface BoxProps {
  readonly quadrant: Quadrant;
  readonly lines: readonly SwotLineShown[];
  readonly write: ((writing: Writing) => void) | null;
  readonly strike: (at: number) => void;
}

function SwotBox({ quadrant, lines, write, strike }: BoxProps) {
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
      {write === null ? null : (
        <Button
          type="link"
          size="small"
          className="in-text"
          icon={<PlusOutlined />}
          onClick={() => write(quadrant)}
        >
          {t("addLine")}
        </Button>
      )}
    </section>
  );
}

interface Props {
  readonly shown: UpliftPlanShown;
  readonly isEditable: boolean;
}

/** The sheet in its four boxes: what the data said, and what people made of it. */
export function SwotPanel({ shown, isEditable }: Props) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const { swot } = shown;
  const { change, error } = useChanging(shown);
  const [writing, setWriting] = useState<Writing>(null);
  const line = typeof writing === "number" ? swot[writing] : undefined;
  const sentence = line?.sentence ? said(line.sentence) : null;
  const save = (text: string): void => {
    setWriting(null);
    if (typeof writing === "number")
      void change({ swot: rewritten(swot, writing, text, sentence) });
    else if (writing !== null) void change({ swot: added(swot, writing, text) });
  };
  return (
    <Panel title={t("swot")} note={isEditable ? t("swotNote") : undefined} flush>
      <FailureNote error={error} />
      <div className="swot">
        {quadrants.map((quadrant) => (
          <SwotBox
            key={quadrant}
            quadrant={quadrant}
            lines={swot}
            write={isEditable ? setWriting : null}
            strike={(at) => void change({ swot: struck(swot, at) })}
          />
        ))}
      </div>
      <Modal
        open={writing !== null}
        onCancel={() => setWriting(null)}
        footer={null}
        destroyOnHidden
        title={typeof writing === "number" ? t("edit") : t("addLine")}
      >
        <LineForm start={line?.text ?? sentence ?? ""} onSave={save} />
      </Modal>
    </Panel>
  );
}
