import type { UpliftPlanShown } from "@dongxiao/contract";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { added, rewritten, struck } from "./changed-lines.ts";
import { LineForm } from "./LineForm.tsx";
import { SwotBox, type Writing } from "./SwotBox.tsx";
import { useChanging } from "./use-changing.ts";

const quadrants = ["strength", "weakness", "opportunity", "threat"] as const;

interface Props {
  readonly shown: UpliftPlanShown;
  readonly isEditable: boolean;
}

/** What is being written, and the way to save it. */
function useWriting(shown: UpliftPlanShown) {
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
  const strike = (at: number): void => void change({ swot: struck(swot, at) });
  return { writing, setWriting, start: line?.text ?? sentence ?? "", save, strike, error };
}

/** The sheet in its four boxes: what the data said, and what people made of it. */
export function SwotPanel({ shown, isEditable }: Props) {
  const { t } = useTranslation("uplift");
  const { writing, setWriting, start, save, strike, error } = useWriting(shown);
  const write = isEditable ? setWriting : null;
  return (
    <Panel title={t("swot")} note={isEditable ? t("swotNote") : undefined} flush>
      <FailureNote error={error} />
      <div className="swot">
        {quadrants.map((name) => (
          <SwotBox key={name} quadrant={name} lines={shown.swot} write={write} strike={strike} />
        ))}
      </div>
      <Modal
        open={writing !== null}
        onCancel={() => setWriting(null)}
        footer={null}
        destroyOnHidden
        title={typeof writing === "number" ? t("edit") : t("addLine")}
      >
        <LineForm start={start} onSave={save} />
      </Modal>
    </Panel>
  );
}
