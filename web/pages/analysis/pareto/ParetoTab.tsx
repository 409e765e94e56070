import {
  exportPareto,
  type ParetoAnswer,
  paretoQuestion,
  type ParetoQuestion,
  readPareto,
} from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { download } from "../../../lib/download.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { Answered } from "../Answered.tsx";
import { Held } from "../ask/Held.tsx";
import { Frame } from "../Frame.tsx";
import { newestMonth } from "../periods.ts";
import { useQuestion } from "../use-question.ts";
import { useSpan } from "../use-span.ts";
import { Grades } from "./Grades.tsx";
import { MemberTable } from "./MemberTable.tsx";
import { ParetoAsk } from "./ParetoAsk.tsx";
import { ParetoChart } from "./ParetoChart.tsx";

function Summary({ answer }: { readonly answer: ParetoAnswer }) {
  const { t } = useTranslation("analysis");
  const { count, moneyAbout, percent } = useFigures();
  const { members, totalCnyCents, byShare } = answer;
  return (
    <Tally
      items={[
        { name: t("members"), value: count(members) },
        { name: t("total"), value: moneyAbout(totalCnyCents) },
        ...byShare.map(({ grade, members: own, share }) => ({
          name: t("gradeTally", { grade }),
          value: percent(share),
          note: t("gradeTallyNote", {
            members: count(own),
            ofMembers: percent(members === 0 ? null : own / members),
          }),
        })),
      ]}
    />
  );
}

function Curve({ answer }: { readonly answer: ParetoAnswer }) {
  const { t } = useTranslation("analysis");
  const [first] = answer.bars;
  const size = first === undefined ? 1 : first.to - first.from + 1;
  return (
    <Panel title={t("curve")} note={size === 1 ? t("curveNote") : t("curveNoteMany", { size })}>
      <ParetoChart answer={answer} />
    </Panel>
  );
}

interface FoundProps {
  readonly answer: ParetoAnswer;
  readonly standard: ParetoQuestion["standard"];
  readonly onStandard: (standard: ParetoQuestion["standard"]) => void;
}

function Found({ answer, standard, onStandard }: FoundProps) {
  const { t } = useTranslation("analysis");
  if (answer.members === 0)
    return (
      <section className="panel">
        <Nothing>{t("nobody")}</Nothing>
      </section>
    );
  return (
    <>
      <Held periods={[answer.period]} />
      <Summary answer={answer} />
      <Curve answer={answer} />
      <Grades answer={answer} standard={standard} onChange={onStandard} />
      <MemberTable answer={answer} />
    </>
  );
}

/** Who brings how much: the 80/15/5 chart with its grades and its list. */
export function ParetoTab() {
  const span = useSpan();
  const period = span === null ? "none" : newestMonth(span);
  const [question, change] = useQuestion(paretoQuestion, { period });
  const input = { q: JSON.stringify(question) };
  const { standard } = question;
  const setStandard = (next: ParetoQuestion["standard"]): void => change({ standard: next });
  return (
    <Frame tool="pareto" onExport={() => download(exportPareto, input)}>
      {span === null ? null : (
        <>
          <ParetoAsk span={span} question={question} onChange={change} />
          <Answered route={readPareto} input={input}>
            {(answer) => <Found answer={answer} standard={standard} onStandard={setStandard} />}
          </Answered>
        </>
      )}
    </Frame>
  );
}
