import {
  exportSegments,
  listSegmentations,
  readSegments,
  type SegmentsAnswer,
  segmentsQuestion,
} from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { download } from "../../../lib/download.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Answered } from "../Answered.tsx";
import { Frame } from "../Frame.tsx";
import { useNewest } from "../use-newest.ts";
import { useQuestion } from "../use-question.ts";
import { CrossPanel } from "./CrossPanel.tsx";
import { MemberList } from "./MemberList.tsx";
import { Playbook } from "./Playbook.tsx";
import { SegmentsAsk } from "./SegmentsAsk.tsx";
import { SegmentsSummary } from "./SegmentsSummary.tsx";

interface FoundProps {
  readonly answer: SegmentsAnswer;
  readonly segment: string | undefined;
  readonly onSegment: (segment: string | undefined) => void;
}

function Found({ answer, segment, onSegment }: FoundProps) {
  const { t } = useTranslation("analysis");
  if (answer.retailers === 0)
    return (
      <section className="panel">
        <Nothing>{t("noRetailers")}</Nothing>
      </section>
    );
  return (
    <>
      <SegmentsSummary answer={answer} segment={segment} onSegment={onSegment} />
      <Playbook segmentation={answer.segmentation} />
      <CrossPanel answer={answer} />
      <MemberList answer={answer} segment={segment} onSegment={onSegment} />
    </>
  );
}

/** Retailers in segments as of a day, each with the reason. */
export function SegmentsTab() {
  const { data } = useSuspenseQuery(ask(listSegmentations, {}));
  const [question, change] = useQuestion(segmentsQuestion, {});
  const input = { q: JSON.stringify(question) };
  const { segment } = question;
  const newest = useNewest();
  return (
    <Frame tool="segments" onExport={() => download(exportSegments, input)}>
      <SegmentsAsk
        segmentations={data.segmentations}
        newest={newest}
        question={question}
        onChange={change}
      />
      <Answered route={readSegments} input={input}>
        {(answer) => (
          <Found
            answer={answer}
            segment={segment}
            onSegment={(next) => change({ segment: next })}
          />
        )}
      </Answered>
    </Frame>
  );
}
