import {
  exportTerritories,
  listTerritories,
  readTerritories,
  type TerritoriesAnswer,
  territoriesQuestion,
} from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { download } from "../../../lib/download.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useMe } from "../../../lib/session.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { Answered } from "../Answered.tsx";
import { Frame } from "../Frame.tsx";
import { useNewest } from "../use-newest.ts";
import { useQuestion } from "../use-question.ts";
import { CarryOut } from "./CarryOut.tsx";
import { LinesPanel } from "./LinesPanel.tsx";
import { MovesPanel } from "./MovesPanel.tsx";
import { TerritoriesAsk } from "./TerritoriesAsk.tsx";
import { TerritoryMap } from "./TerritoryMap.tsx";

function Summary({ answer }: { readonly answer: TerritoriesAnswer }) {
  const { t } = useTranslation("territories");
  const { count, percent } = useFigures();
  const { today, proposed, lines, moves } = answer;
  const all = lines.reduce((sum, line) => sum + line.today.retailers, 0);
  const change = (name: string, of: (judged: typeof today) => number | null) => ({
    name,
    value: percent(of(proposed)),
    note: t("before", { value: percent(of(today)) }),
  });
  const items = [
    change(t("work"), ({ spread }) => spread),
    change(t("potential"), ({ potentialSpread }) => potentialSpread),
    change(t("contiguity"), ({ contiguity }) => contiguity),
    { name: t("movers"), value: count(moves.length), note: t("outOf", { all: count(all) }) },
  ];
  return <Tally items={items} />;
}

interface FoundProps {
  readonly answer: TerritoriesAnswer;
  readonly q: string;
}

function Found({ answer, q }: FoundProps) {
  const { t } = useTranslation("territories");
  const { today } = useMe();
  if (answer.lines.length === 0)
    return (
      <section className="panel">
        <Nothing>{t("noLines")}</Nothing>
      </section>
    );
  return (
    <>
      <Summary answer={answer} />
      <LinesPanel answer={answer} />
      <TerritoryMap answer={answer} />
      <MovesPanel answer={answer} />
      {answer.moves.length === 0 ? null : <CarryOut q={q} day={today} />}
    </>
  );
}

/** Today's lines beside lines of more even work and potential. */
export function TerritoriesTab() {
  const { data } = useSuspenseQuery(ask(listTerritories, {}));
  const [first] = data.areas;
  const preset = first === undefined ? {} : { area: first.code };
  const [question, change] = useQuestion(territoriesQuestion, preset);
  const input = { q: JSON.stringify(question) };
  const newest = useNewest();
  return (
    <Frame tool="territories" onExport={() => download(exportTerritories, input)}>
      <TerritoriesAsk settings={data} newest={newest} question={question} onChange={change} />
      <Answered route={readTerritories} input={input}>
        {(answer) => <Found answer={answer} q={input.q} />}
      </Answered>
    </Frame>
  );
}
