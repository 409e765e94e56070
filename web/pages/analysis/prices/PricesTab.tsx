import {
  applyImport,
  exportPrices,
  type PricesAnswer,
  pricesQuestion,
  watchPrices,
} from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { download } from "../../../lib/download.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { Answered } from "../Answered.tsx";
import { Held } from "../ask/Held.tsx";
import { Frame } from "../Frame.tsx";
import { newestMonth } from "../periods.ts";
import { useQuestion } from "../use-question.ts";
import { useSpan } from "../use-span.ts";
import { useWord } from "../use-word.ts";
import { IndexPanel } from "./IndexPanel.tsx";
import { PricesAsk } from "./PricesAsk.tsx";
import { SkuDrawer } from "./SkuDrawer.tsx";
import { usePriceColumns } from "./use-price-columns.tsx";

function Summary({ counts, seen }: PricesAnswer) {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const { skus, inOrder, inverted, overCeiling, unknown } = counts;
  return (
    <Tally
      items={[
        { name: t("pricesSeen"), value: count(seen), note: t("skusOf", { n: count(skus) }) },
        { name: t("inOrder"), value: count(inOrder) },
        { name: t("inverted"), value: count(inverted), ...(inverted > 0 ? { tone: "bad" } : {}) },
        {
          name: t("overCeiling"),
          value: count(overCeiling),
          ...(overCeiling > 0 ? { tone: "bad" } : {}),
        },
        { name: t("missingPrices"), value: count(unknown) },
      ]}
    />
  );
}

function Unseen() {
  const { t } = useTranslation("analysis");
  return (
    <section className="panel">
      <Nothing>
        <p>{t("noPrices")}</p>
        {mayAsk(useMe(), applyImport) ? (
          <p>
            <Link to="/imports/new">{t("toImport")}</Link>
          </p>
        ) : null}
      </Nothing>
    </section>
  );
}

function Prices({
  answer,
  onOpen,
}: {
  readonly answer: PricesAnswer;
  readonly onOpen: (code: string) => void;
}) {
  const { t } = useTranslation(["analysis", "common"]);
  const columns = usePriceColumns(answer, onOpen);
  const { rows, period, base, index, seen } = answer;
  if (seen === 0 && rows.every(({ state }) => state === "missing")) return <Unseen />;
  return (
    <>
      <Held periods={base === null ? [period] : [period, base]} />
      <Summary {...answer} />
      <IndexPanel index={index} />
      <Panel title={t("prices")} flush>
        {rows.length === 0 ? (
          <Nothing>{t("common:nothingFound")}</Nothing>
        ) : (
          <Table
            caption={t("prices")}
            columns={columns}
            rows={rows}
            keyOf={({ code }) => code}
            sort={{ by: "n", way: "descending" }}
          />
        )}
      </Panel>
    </>
  );
}

/** The retail price watch: every SKU against its wholesale and guidance price, and the index of them all. */
export function PricesTab() {
  const span = useSpan();
  const period = span === null ? "none" : newestMonth(span);
  const [question, change] = useQuestion(pricesQuestion, { period });
  const [opened, open] = useWord("sku");
  const input = { q: JSON.stringify(question) };
  return (
    <Frame tool="prices" onExport={() => download(exportPrices, input)}>
      {span === null ? null : (
        <>
          <PricesAsk span={span} question={question} onChange={change} />
          <Answered route={watchPrices} input={input}>
            {(answer) => <Prices answer={answer} onOpen={open} />}
          </Answered>
          <SkuDrawer sku={opened} question={question} onClose={() => open(null)} />
        </>
      )}
    </Frame>
  );
}
