import {
  type ClassesAnswer,
  classesQuestion,
  exportClasses,
  readClasses,
} from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { download } from "../../../lib/download.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { Answered } from "../Answered.tsx";
import { Held } from "../ask/Held.tsx";
import { Frame } from "../Frame.tsx";
import { newestYear } from "../periods.ts";
import { useQuestion } from "../use-question.ts";
import { useSpan } from "../use-span.ts";
import { ClassesAsk } from "./ClassesAsk.tsx";
import { StructureBars } from "./StructureBars.tsx";
import { type Row, useClassColumns } from "./use-class-columns.tsx";

function useRows({ lines, total }: ClassesAnswer): readonly Row[] {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  return [
    ...lines.map((line) => ({ ...line, name: said(line.name), isTotal: false })),
    { ...total, code: "", name: t("wholeRow"), isTotal: true },
  ];
}

function Residue({ residue }: Pick<ClassesAnswer, "residue">) {
  const { t } = useTranslation("analysis");
  const { fixed } = useFigures();
  const { nowBigCases: now, beforeBigCases: before } = residue;
  if (now === 0 && before === 0) return null;
  return (
    <p className="quiet panel-text table-foot">
      {t("residue", { now: fixed(now), before: fixed(before) })}
    </p>
  );
}

function Structure({ answer }: { readonly answer: ClassesAnswer }) {
  const { t } = useTranslation("analysis");
  const { period: wordsOf } = useFigures();
  const columns = useClassColumns(answer);
  const rows = useRows(answer);
  const { total, by, residue, base } = answer;
  if (total.nowBigCases === 0 && total.beforeBigCases === 0)
    return (
      <section className="panel">
        <Nothing>{t("nobody")}</Nothing>
      </section>
    );
  const against = t("against", { period: wordsOf(base.name) });
  return (
    <>
      <Held periods={[answer.period, base]} />
      <Panel title={t("structure")} note={against} flush>
        {by === "price-class" ? <StructureBars {...answer} /> : null}
        <div className="structure">
          <Table
            caption={t("structure")}
            columns={columns}
            rows={rows}
            keyOf={({ code, isTotal }) => (isTotal ? "total" : `line ${code}`)}
          />
        </div>
        {by === "price-class" ? <Residue residue={residue} /> : null}
      </Panel>
    </>
  );
}

/** Sales by price class or another dimension, against a base: the table of the yearly summary. */
export function ClassesTab() {
  const span = useSpan();
  const period = span === null ? "none" : newestYear(span);
  const [question, change] = useQuestion(classesQuestion, { period });
  const input = { q: JSON.stringify(question) };
  return (
    <Frame tool="classes" onExport={() => download(exportClasses, input)}>
      {span === null ? null : (
        <>
          <ClassesAsk span={span} question={question} onChange={change} />
          <Answered route={readClasses} input={input}>
            {(answer) => <Structure answer={answer} />}
          </Answered>
        </>
      )}
    </Frame>
  );
}
