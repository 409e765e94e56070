import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { ShowMore } from "../../../parts/ShowMore.tsx";
import { Sideways } from "../../../parts/Sideways.tsx";
import { colourScale } from "../colour-scale.ts";
import { drawnOf } from "../effective.ts";
import { Legend } from "../Legend.tsx";
import { definitionIn } from "../registry.ts";
import type { Shown } from "../use-answer.ts";
import { heatOf, valuesIn } from "./heat.ts";
import { HeatTable } from "./HeatTable.tsx";

const page = 60;

/** The drawn indicator as coloured squares: two dimensions against each other, or one against time. */
export function HeatView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const { asked, question, answer } = shown;
  const said = useSaid();
  const [drawn, setDrawn] = useState(page);
  const definition = definitionIn(answer.definitions, drawnOf(asked));
  const cells = answer.cells.filter(({ indicator }) => indicator === definition?.id);
  if (definition === undefined || cells.length === 0) return <Nothing>{t("noCells")}</Nothing>;
  const heat = heatOf(question.by, cells, answer);
  const scale = colourScale(valuesIn(heat), definition.goodDirection);
  const first = { ...heat, rows: heat.rows.slice(0, drawn) };
  return (
    <div className="panel-body stack-tight">
      <Legend scale={scale} definition={definition} />
      <Sideways title={said(definition.titles)}>
        <HeatTable heat={first} scale={scale} definition={definition} answer={answer} />
      </Sideways>
      <ShowMore shown={drawn} all={heat.rows.length} onMore={() => setDrawn(drawn + page)} />
    </div>
  );
}
